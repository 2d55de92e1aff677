using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>Rows of entities and their names.</summary>
internal static class EntityRows
{
    /// <summary>New entities.</summary>
    public static List<List<object?>> New(Packing packing) => [.. packing.Ledger.Entities.Values.Where(draft => draft.IsNew).Select(draft => Shapes.Entity.Row(
        packing.Tables, EntityValues.Of(draft.Entity), Names(packing, draft), packing.Tables.Text(EntityValues.Label(draft.Entity.Kind))))];

    /// <summary>What known entities gain: place, other names, date, rows of new names.</summary>
    public static List<object?[]> Gains(Packing packing) => [.. packing.Ledger.Entities.Values.Where(draft => !draft.IsNew && draft.Changed).Select(draft => new object?[]
    {
        packing.Entities.Of(draft.Entity.Id), draft.Entity.OtherNames.Count == 0 ? null : draft.Entity.OtherNames, draft.Entity.Date?.Text, Names(packing, draft),
    })];

    private static List<List<object?>> Names(Packing packing, EntityDraft draft) =>
        [.. draft.NewNames.Select(name => Shapes.Name.Row(packing.Tables, NameValues.Of(name.Name, name.Position)))];
}
