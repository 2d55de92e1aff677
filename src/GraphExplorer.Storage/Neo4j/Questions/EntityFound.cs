using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Times;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>An entity with what is kept beside it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Ties">How many supported and claimless ties it has.</param>
/// <param name="Neighbours">To how many other entities they lead.</param>
internal sealed record EntityFound(Entity Entity, int Ties, int Neighbours)
{
    /// <summary>The values of an entity <c>e</c>, in the order that <see cref="Of"/> reads them.</summary>
    public const string Values = "e.id, e.kind, e.name, e.otherNames, e.date, e.ties, e.neighbours";

    /// <summary>The entities with these ids, by id; unknown ones are left out.</summary>
    public static async Task<Dictionary<string, Entity>> ByIdAsync(StateReader asking, IReadOnlyCollection<string> ids)
    {
        var rows = await asking.RowsAsync($"MATCH (e:Entity) WHERE e.id IN $ids RETURN [{Values}] AS row", ("ids", ids));
        return rows.Select(row => Of(row).Entity).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    }

    /// <summary>What stands for an entity that a record names as its end and that somebody deleted from the database.</summary>
    public static Entity Gone(Properties record, string id) =>
        new(id, KnownWord.Read<EntityKind>(record.Texts("kinds")[0]), $"{id} (deleted)", []);

    /// <summary>Reads them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Where the first of them stands.</param>
    public static EntityFound Of(Row row, int at = 0) => new(
        new Entity(
            row.Text(at),
            KnownWord.Read<EntityKind>(row.Text(at + 1)),
            row.Text(at + 2),
            [.. row.List(at + 3).Cast<string>()],
            row.TextOrNull(at + 4) is { } date ? Edtf.Read(date) : null),
        (int)row.Number(at + 5),
        (int)row.Number(at + 6));
}
