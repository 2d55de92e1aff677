using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Checks;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>Drafts entities; known ones gain the names that they did not have.</summary>
internal static class EntityDrafting
{
    /// <summary>Adds them.</summary>
    public static void Add(Ledger ledger, IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (ledger.Entities.TryGetValue(entity.Id, out var draft))
            {
                Merge(ledger, draft, entity);
            }
            else if (ledger.Known.Entities.TryGetValue(entity.Id, out var known))
            {
                ledger.Entities.Add(entity.Id, draft = EntityDraft.Known(known));
                Merge(ledger, draft, entity);
            }
            else
            {
                ledger.Entities.Add(entity.Id, EntityDraft.New(entity));
                ledger.Added.Entities++;
            }
        }
    }

    private static void Merge(Ledger ledger, EntityDraft draft, Entity brought)
    {
        ledger.Added.Others += draft.Date(brought) ? 1 : 0;
        var more = NameMerge.More(draft.Entity, brought);
        draft.Add(more);
        ledger.Added.Others += more.Count;
    }
}
