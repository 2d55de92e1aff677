namespace GraphExplorer.Scenes;

/// <summary>How a line is broken.</summary>
public enum SceneDash
{
    /// <summary>Not at all.</summary>
    Solid,

    /// <summary>Hedged: 7 4.</summary>
    Hedged,

    /// <summary>Inferred: 2 4.</summary>
    Inferred,

    /// <summary>Unassessed: round dots, 0.1 6.</summary>
    Dots,
}
