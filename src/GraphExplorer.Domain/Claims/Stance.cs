namespace GraphExplorer.Domain.Claims;

/// <summary>What a claim says of its proposition.</summary>
public enum Stance
{
    /// <summary>Says it is so.</summary>
    Supports,

    /// <summary>Says it is not so.</summary>
    Disputes,

    /// <summary>Looked, or was placed to know, and saw none. Not a denial.</summary>
    FindsNoEvidence,

    /// <summary>Doubts it, or doubts what it would mean.</summary>
    Questions,
}
