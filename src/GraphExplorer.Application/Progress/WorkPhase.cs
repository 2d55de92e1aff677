namespace GraphExplorer.Application.Progress;

/// <summary>What a piece of work is at.</summary>
public enum WorkPhase
{
    /// <summary>Reads the network.</summary>
    Reading,

    /// <summary>Looks for places.</summary>
    LayingOut,

    /// <summary>Draws what it has.</summary>
    Drawing,
}
