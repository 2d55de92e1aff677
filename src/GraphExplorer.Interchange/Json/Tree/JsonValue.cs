namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>A value of a JSON file with the line that it begins on, 1 for the first.</summary>
internal abstract record JsonValue(long Line)
{
    /// <summary>What it is, as a fault names it.</summary>
    public abstract string What { get; }
}
