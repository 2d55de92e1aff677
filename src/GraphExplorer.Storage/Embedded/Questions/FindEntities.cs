using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Entities by ids and by normalized names.</summary>
internal static class FindEntities
{
    /// <summary>The entities with these ids, in their order.</summary>
    public static IReadOnlyList<Entity> ById(Session session, IReadOnlyCollection<string> ids) =>
        EntityRows.ByIds(session, ids).ConvertAll(row => row.Entity);

    /// <summary>The entities that have one of these normalized names, by id.</summary>
    public static IReadOnlyList<Entity> Named(Session session, IReadOnlyCollection<string> normalNames)
    {
        var keys = new HashSet<long>();
        foreach (var name in normalNames.Distinct(StringComparer.Ordinal))
        {
            session.Cancel.ThrowIfCancellationRequested();
            using var rows = session.Rows("SELECT entity FROM name WHERE normal = ?1", name);
            while (rows.Read())
            {
                keys.Add(rows.GetInt64(0));
            }
        }

        return [.. EntityRows.ByKeys(session, keys).Select(row => row.Entity).OrderBy(entity => entity.Id, StringComparer.Ordinal)];
    }
}
