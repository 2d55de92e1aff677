using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Documents;

/// <summary>Handling marking, TLP 2.0 (FIRST), from the freest to the strictest.</summary>
public enum Tlp
{
    /// <summary>No limit.</summary>
    Clear,

    /// <summary>Within the community.</summary>
    Green,

    /// <summary>The organization and its clients.</summary>
    Amber,

    /// <summary>The organization only.</summary>
    [Word("amber+strict")]
    AmberStrict,

    /// <summary>Named recipients only.</summary>
    Red,
}
