namespace GraphExplorer.Domain.Faults;

/// <summary>A store cannot be used: damaged, of a newer version, not ours, not reachable, read-only. It was left untouched.</summary>
public sealed class StoreRefusedException(string cause, string remedy, Exception? inner = null) : GraphExplorerException(cause, remedy, inner)
{
    /// <summary>Whether it only does not answer for now, so that asking again by itself may help, and costs it nothing.</summary>
    public bool IsAway { get; init; }

    /// <summary>The same, with another sentence behind its remedy.</summary>
    public StoreRefusedException With(string sentence) => new(Cause, $"{Remedy} {sentence}", InnerException ?? this) { IsAway = IsAway };
}
