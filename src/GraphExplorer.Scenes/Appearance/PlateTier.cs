namespace GraphExplorer.Scenes.Appearance;

/// <summary>How large a plate is set, by the number of ties shown on it.</summary>
/// <param name="Number">0 is the largest.</param>
/// <param name="FromTies">From how many ties on.</param>
/// <param name="Size">Font size of the name.</param>
/// <param name="Weight">Font weight of the name.</param>
/// <param name="Height">Height with one line.</param>
/// <param name="HeightOfTwo">Height with two lines.</param>
/// <param name="Icon">Side of the icon.</param>
/// <param name="Padding">Between side and content.</param>
public sealed record PlateTier(int Number, int FromTies, double Size, int Weight, double Height, double HeightOfTwo, double Icon, double Padding)
{
    /// <summary>The largest first.</summary>
    public static IReadOnlyList<PlateTier> All { get; } =
    [
        new(0, 12, 17, 700, 44, 60, 20, 14),
        new(1, 6, 14.5, 600, 38, 52, 18, 12),
        new(2, 0, 13, 600, 32, 46, 16, 10),
    ];

    /// <summary>The tier of an entity with so many ties shown.</summary>
    public static PlateTier Of(int ties) => All.First(tier => ties >= tier.FromTies);
}
