namespace GraphExplorer.Application.Parts;

/// <summary>What makes entities one part of a network.</summary>
public enum PartKind
{
    /// <summary>They hang together, and are tied to nothing else.</summary>
    Component,

    /// <summary>They are tied among themselves more than to others.</summary>
    Community,
}
