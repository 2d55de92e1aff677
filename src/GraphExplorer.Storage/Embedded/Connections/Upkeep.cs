namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>What is looked after when a file is opened.</summary>
/// <param name="IsNeeded">Whether there is anything to do; asked without holding up other writers.</param>
/// <param name="Do">Does some of it, in one write; gives how much.</param>
internal sealed record Upkeep(Func<Session, bool> IsNeeded, Func<Session, int> Do)
{
    /// <summary>Nothing.</summary>
    public static readonly Upkeep None = new(_ => false, _ => 0);
}
