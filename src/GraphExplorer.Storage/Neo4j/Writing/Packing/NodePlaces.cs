namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>
/// The places that nodes of one kind have in a statement: first those that it creates, then those that it looks up by
/// their ids. Rows refer to them by place.
/// </summary>
/// <param name="created">The ids of those that it creates, in their order.</param>
internal sealed class NodePlaces(IEnumerable<string> created)
{
    private readonly Dictionary<string, int> _places = created.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
    private readonly List<string> _known = [];

    /// <summary>The ids of those that it looks up.</summary>
    public IReadOnlyList<string> Known => _known;

    /// <summary>The place of an id; one that is not created is looked up.</summary>
    public int Of(string id)
    {
        if (!_places.TryGetValue(id, out var place))
        {
            _places.Add(id, place = _places.Count);
            _known.Add(id);
        }

        return place;
    }

    /// <summary>The place of an id, or null for none.</summary>
    public int? OfAny(string? id) => id is null ? null : Of(id);
}
