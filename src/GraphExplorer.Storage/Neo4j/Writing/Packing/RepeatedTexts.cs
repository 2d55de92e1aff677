namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>Texts that stand in many rows, sent once; a row holds their place.</summary>
internal sealed class RepeatedTexts
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The texts by place.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The place of a text.</summary>
    public int Place(string text)
    {
        if (!_places.TryGetValue(text, out var place))
        {
            _places.Add(text, place = _texts.Count);
            _texts.Add(text);
        }

        return place;
    }
}
