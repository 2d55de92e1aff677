namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>The file cannot be read further. Never leaves this folder's readers: it becomes a fault.</summary>
internal sealed class JsonFaultException(long line, string cause, string remedy) : Exception(cause)
{
    /// <summary>The line, 1 for the first.</summary>
    public long Line { get; } = line;

    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;
}
