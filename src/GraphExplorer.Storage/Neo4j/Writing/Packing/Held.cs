namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>How the value of a property goes over the wire.</summary>
internal enum Held
{
    /// <summary>As it is.</summary>
    Own,

    /// <summary>A text that repeats: its place in the table of texts.</summary>
    Shared,

    /// <summary>Texts that repeat: their places.</summary>
    SharedList,

    /// <summary>A moment: its place in the table of moments.</summary>
    Moment,
}
