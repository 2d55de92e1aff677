using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>All that is known of an entity.</summary>
internal static class EntityAccounts
{
    /// <summary>The account, or null for an unknown id.</summary>
    public static EntityAccount? Answer(Session session, TypeList types, string id)
    {
        if (EntityRows.ById(session, id) is not { } entity)
        {
            return null;
        }

        var every = TieRows.Of(session, [entity.Key], unsupported: true).Select(found => found.Tie).ToList();
        return new EntityAccount(
            entity.Entity,
            Attributes(session, entity.Key),
            TiesOf(session, types, entity, [.. every.Where(tie => !tie.Unsupported)]),
            TiesOf(session, types, entity, [.. every.Where(tie => tie.Unsupported)]),
            (int)entity.Ties);
    }

    private static List<AttributeAccount> Attributes(Session session, long entity)
    {
        var propositions = new List<string>();
        using (var rows = session.Rows(
            "SELECT DISTINCT proposition FROM claim WHERE subject = ?1 AND same IS NULL ORDER BY attribute, proposition", entity))
        {
            while (rows.Read())
            {
                propositions.Add(rows.GetString(0));
            }
        }

        var reader = new EvidenceReader(session);
        return propositions.ConvertAll(proposition => Attribute(session, reader, entity, proposition));
    }

    private static AttributeAccount Attribute(Session session, EvidenceReader reader, long entity, string proposition)
    {
        var evidence = reader.OfProposition(entity, proposition);
        var reviews = ReviewRows.OfProposition(session, entity, proposition);
        return new AttributeAccount(
            (AttributeProposition)evidence[0].Claim.Proposition, Assessor.Assess(evidence, reviews), evidence, reviews);
    }

    /// <summary>The entity first, then those at the other ends of its strongest ties; the ties strongest first.</summary>
    private static Network TiesOf(Session session, TypeList types, EntityRow entity, List<LightTie> all)
    {
        var strongest = Strongest(session, all);
        var ends = strongest.Select(tie => tie.Across(entity.Key)).Where(key => key != entity.Key).Distinct();
        List<EntityRow> entities = [entity, .. EntityRows.ByKeys(session, ends)];
        var inside = TiesAmong.Find(session, entities.ToDictionary(row => row.Key, row => row.Ties));
        var neighbours = all.Select(tie => tie.Across(entity.Key)).Where(key => key != entity.Key).Distinct().Count();
        return NetworkAssembly.Of(
            session,
            types,
            entities,
            inside,
            RelationshipRows.ByKeys(session, strongest.Select(tie => tie.Key)),
            new NetworkCounts(neighbours + 1, all.Count));
    }

    private static IReadOnlyList<LightTie> Strongest(Session session, List<LightTie> ties)
    {
        var ids = new Dictionary<long, string>();
        var last = ties.OrderByDescending(tie => tie.Rank).Take(EntityAccount.MaxTies).LastOrDefault().Rank;
        foreach (var tie in ties.Where(tie => tie.Rank >= last))
        {
            session.Cancel.ThrowIfCancellationRequested();
            ids.Add(tie.Key, session.Text("SELECT id FROM relationship WHERE key = ?1", tie.Key)!);
        }

        return [.. ties
            .Where(tie => tie.Rank >= last)
            .OrderByDescending(tie => tie.Rank)
            .ThenBy(tie => ids[tie.Key], StringComparer.Ordinal)
            .Take(EntityAccount.MaxTies)];
    }
}
