namespace GraphExplorer.Domain.Faults;

/// <summary>A fault that a person can do something about: it tells its cause and its remedy.</summary>
public abstract class GraphExplorerException(string cause, string remedy, Exception? inner = null)
    : Exception($"{cause} {remedy}", inner)
{
    /// <summary>What went wrong, a sentence.</summary>
    public string Cause { get; } = cause;

    /// <summary>What to do about it, a sentence.</summary>
    public string Remedy { get; } = remedy;
}
