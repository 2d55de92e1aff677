namespace GraphExplorer.Scenes.Layouts.Growing;

/// <summary>What of a picture stands already and must not move.</summary>
/// <param name="Places">Places and label places; of what does not stand, anything.</param>
/// <param name="Nodes">Which nodes stand.</param>
/// <param name="Labels">Which labels stand.</param>
internal sealed record Standing(LayoutResult Places, bool[] Nodes, bool[] Labels)
{
    /// <summary>Places with all that stands exactly where it stood.</summary>
    public LayoutResult Restore(LayoutResult places)
    {
        for (var i = 0; i < Nodes.Length; i++)
        {
            (places.X[i], places.Y[i]) = Nodes[i] ? (Places.X[i], Places.Y[i]) : (places.X[i], places.Y[i]);
        }

        for (var i = 0; i < Labels.Length; i++)
        {
            places.At[i] = Labels[i] ? Places.At[i] : places.At[i];
        }

        return places;
    }

    /// <summary>A copy of the places, to be filled in.</summary>
    public LayoutResult Copy() => new((double[])Places.X.Clone(), (double[])Places.Y.Clone(), (double[])Places.At.Clone());
}
