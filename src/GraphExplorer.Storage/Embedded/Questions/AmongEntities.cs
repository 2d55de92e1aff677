using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Given entities and the ties among them.</summary>
internal static class AmongEntities
{
    /// <summary>The entities in the order given, and the ties among them that pass.</summary>
    public static Network Answer(Session session, TypeList types, IReadOnlyCollection<string> ids, NetworkFilter asked)
    {
        var filter = new TieFilter(asked, types);
        var entities = EntityRows.ByIds(session, ids);
        var among = TiesAmong.Find(session, entities.ToDictionary(row => row.Key, row => row.Ties));
        return NetworkAssembly.Of(session, types, entities, among, filter.Passes);
    }
}
