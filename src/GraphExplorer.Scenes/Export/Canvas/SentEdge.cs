namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>A tie with the number of its look.</summary>
/// <param name="Edge">The tie; its ends and its fan as in the scene.</param>
/// <param name="Look">The number.</param>
/// <param name="From">Number of the first end's plate in the order in which plates are sent.</param>
/// <param name="To">That of the second end.</param>
internal readonly record struct SentEdge(SceneEdge Edge, int Look, int From, int To)
{
    /// <summary>How far the middle is put aside, seen from the first end.</summary>
    public double Fan => FanOf(Edge);

    /// <summary>How far the middle of a tie is put aside, seen from its first end.</summary>
    public static double FanOf(SceneEdge edge) => edge.From > edge.To ? -edge.Fan : edge.Fan;

    /// <summary>All of a tie that many have in common. Labels that were made together share their texts.</summary>
    public static SceneEdge LookOf(SceneEdge edge) => edge with { Id = "", From = 0, To = 0, Fan = 0, Label = edge.Label with { At = 0 } };
}
