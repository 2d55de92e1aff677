using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>What many plates have in common: all but name, place and width.</summary>
/// <param name="Kind">Gives the shape.</param>
/// <param name="Tier">Its size.</param>
/// <param name="Height">Of the plate.</param>
/// <param name="Icon">Its square; from the plate's left end, else from its middle.</param>
/// <param name="Rows">Its texts without what they say; likewise from the left end.</param>
internal sealed record PlateLook(Domain.Entities.EntityKind Kind, int Tier, double Height, SceneBox Icon, IReadOnlyList<SceneText> Rows)
{
    /// <summary>That of a plate.</summary>
    public static PlateLook Of(SceneNode node)
    {
        var left = node.Width / 2;
        return new PlateLook(
            node.Kind,
            node.Tier,
            node.Height,
            node.Icon with { X = Decimals.Two(node.Icon.X + left) },
            [.. node.Texts.Select(row => row with { Text = "", X = Decimals.Two(row.X + left), Width = 0 })]);
    }

    /// <summary>Whether both look the same.</summary>
    public bool Equals(PlateLook? other) =>
        other is not null
        && (Kind, Tier, Height, Icon) == (other.Kind, other.Tier, other.Height, other.Icon)
        && Rows.SequenceEqual(other.Rows);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Tier, Height, Rows.Count);
}
