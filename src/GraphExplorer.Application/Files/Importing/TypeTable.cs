using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>The relationship types of the files and of the store.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, TypeItem> _declared = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, RelationshipType> _known = new Dictionary<string, RelationshipType>();

    /// <summary>Notes a declared type.</summary>
    public void Declare(TypeItem item) => _declared.TryAdd(item.Type.Id, item);

    /// <summary>Asks the store for its types.</summary>
    public async Task SettleAsync(INetworkStore store, CancellationToken cancel) => _known = await store.TypesAsync(cancel);

    /// <summary>What a declared type is.</summary>
    public Found<RelationshipType> Find(TypeItem item)
    {
        var first = _declared[item.Type.Id];
        if (first.Line != item.Line)
        {
            return Found<RelationshipType>.Not($"The type “{item.Type.Id}” is declared already (line {first.Line}).", "Remove one of the two.");
        }

        if (_known.TryGetValue(item.Type.Id, out var known) && known.Mutual != item.Type.Mutual)
        {
            return Found<RelationshipType>.Not(
                $"The type “{item.Type.Id}” is {Order(known)} in the store and {Order(item.Type)} in the file.",
                "Keep it as it is, or take another id for the new one.");
        }

        return item.Type;
    }

    /// <summary>Which type an id means, with the rules that are in force.</summary>
    public Found<RelationshipType> Find(string id) =>
        _declared.TryGetValue(id, out var item) && !Stays(item) ? item.Type
        : _known.TryGetValue(id, out var known) ? known
        : Found<RelationshipType>.Not($"“{Shown.Short(id)}” is no relationship type, here or in the store.", $"Known are: {Known()}.");

    /// <summary>Whether the files bring the type for the store to take. A mapping knows no rules: where the store has the type, its own stay in force.</summary>
    public bool Brings(string id) => _declared.TryGetValue(id, out var item) && !Stays(item);

    /// <summary>The labels of those types that stay as the store has them, in order.</summary>
    public IReadOnlyList<string> Staying => [.. _declared.Values.Where(Stays).Select(item => _known[item.Type.Id].Label).Order(StringComparer.Ordinal)];

    private bool Stays(TypeItem item) => item.Mapped && _known.ContainsKey(item.Type.Id);

    private static string Order(RelationshipType type) => type.Mutual ? "mutual" : "directed";

    private string Known()
    {
        var ids = _known.Keys.Union(_declared.Keys).Order(StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? "none; load the seed, or a file with “types”" : string.Join(", ", ids.Take(60)) + (ids.Count > 60 ? ", …" : "");
    }
}
