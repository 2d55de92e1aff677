using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Analysis.Parts;

/// <summary>A network without its words: who is tied to whom, by which family. Entities without a tie are not in it.</summary>
public sealed class TieGraph
{
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly List<string> ids = [];
    private readonly List<(int From, int To)> ties = [];
    private readonly List<Family> families = [];

    /// <summary>Ids of the entities, in an order that is the same for the same facts.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>The ends of each tie, as places in <see cref="Ids"/>.</summary>
    public IReadOnlyList<(int From, int To)> Ties => ties;

    /// <summary>The family of each tie.</summary>
    public IReadOnlyList<Family> Families => families;

    /// <summary>Where an entity stands in <see cref="Ids"/>, or null where it has no tie.</summary>
    public int? Find(string id) => index.TryGetValue(id, out var at) ? at : null;

    /// <summary>Takes a tie in.</summary>
    /// <param name="tie">Whom it ties.</param>
    /// <param name="family">The family of its type.</param>
    public void Add(Relationship tie, Family family)
    {
        ties.Add((Place(tie.From), Place(tie.To)));
        families.Add(family);
    }

    private int Place(string id)
    {
        if (!index.TryGetValue(id, out var at))
        {
            index.Add(id, at = ids.Count);
            ids.Add(id);
        }

        return at;
    }
}
