using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Relationship types as <c>(:RelationshipType)</c>.</summary>
internal static class TypeValues
{
    /// <summary>The type of native ties: the id in upper case, with an underscore for each hyphen. An id holds nothing else than a–z, 0–9 and hyphens.</summary>
    public static string Native(string typeId) => typeId.ToUpperInvariant().Replace('-', '_');

    /// <summary>To properties.</summary>
    public static PropertyMap Of(RelationshipType type) => new()
    {
        { "id", type.Id },
        { "label", type.Label },
        { "inverse", type.InverseLabel },
        { "mutual", type.Mutual },
        { "sign", Word.Of(type.Sign) },
        { "family", Word.Of(type.Family) },
        { "ended", type.EndedLabel },
        { "fromKinds", Words(type.FromKinds) },
        { "toKinds", Words(type.ToKinds) },
        { "reading", type.Reading },
        { "elsewhere", Pairs(type.NamesElsewhere) },
    };

    /// <summary>From properties.</summary>
    public static RelationshipType Of(Properties type) => new(
        type.Text("id"),
        type.Text("label"),
        type.Text("inverse"),
        type.Flag("mutual"),
        type.Word<Sign>("sign"),
        type.Word<Family>("family"),
        type.TextOrNull("ended"),
        type.Words<EntityKind>("fromKinds"),
        type.Words<EntityKind>("toKinds"),
        type.TextOrNull("reading"),
        type.Texts("elsewhere").Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));

    private static string[] Words(IReadOnlyList<EntityKind> kinds) => [.. kinds.Order().Distinct().Select(Word.Of)];

    /// <summary>Vocabulary and name in turn.</summary>
    private static string[] Pairs(IReadOnlyDictionary<string, string> names) =>
        [.. names.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => new[] { pair.Key, pair.Value })];
}
