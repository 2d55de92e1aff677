namespace GraphExplorer.Scenes.Appearance;

/// <summary>The lengths of a broken line, px.</summary>
public static class DashPattern
{
    /// <summary>Drawn and left out by turns; empty for a whole line. Dots have round ends.</summary>
    public static IReadOnlyList<double> Of(SceneDash dash) => dash switch
    {
        SceneDash.Hedged => [7, 4],
        SceneDash.Inferred => [2, 4],
        SceneDash.Dots => [0.1, 6],
        _ => [],
    };
}
