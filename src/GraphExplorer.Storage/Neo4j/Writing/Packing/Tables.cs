namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>The tables that the rows of one statement refer to: <c>$texts</c> and <c>$moments</c>.</summary>
internal sealed class Tables
{
    private readonly RepeatedTexts _texts = new();
    private readonly RepeatedTexts _moments = new();

    /// <summary>Texts.</summary>
    public IReadOnlyList<string> Texts => _texts.Texts;

    /// <summary>Moments, as Neo4j writes them.</summary>
    public IReadOnlyList<string> Moments => _moments.Texts;

    /// <summary>The place of a text.</summary>
    public int Text(string text) => _texts.Place(text);

    /// <summary>The place of a moment.</summary>
    public int Moment(DateTimeOffset moment) => _moments.Place(Transport.Moments.Text(moment));
}
