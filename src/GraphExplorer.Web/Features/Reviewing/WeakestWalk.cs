using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Web.Features.Reviewing;

/// <summary>The pages of the weakest ties fetched so far. A tie keeps its place in it, whatever becomes of it, until the list is made anew.</summary>
/// <param name="Rows">The weakest first, as they were when their page was fetched.</param>
/// <param name="Total">How many match in all, or null where counting them takes too long.</param>
/// <param name="Next">The word for the next page, or null.</param>
/// <param name="Types">Every type, by id.</param>
public sealed record WeakestWalk(
    IReadOnlyList<WeakestEntry> Rows,
    int? Total,
    string? Next,
    IReadOnlyDictionary<string, RelationshipType> Types)
{
    /// <summary>The first page.</summary>
    public static WeakestWalk Begin(WeakestPage page, IReadOnlyDictionary<string, RelationshipType> types) =>
        new WeakestWalk([], page.Total, null, types).Then(page);

    /// <summary>With the page after; a tie that moved into it in the meantime is not listed twice.</summary>
    public WeakestWalk Then(WeakestPage page)
    {
        var known = Rows.Select(row => row.Tie.Relationship.Id).ToHashSet(StringComparer.Ordinal);
        var more = page.Relationships.Where(tie => !known.Contains(tie.Relationship.Id)).Select(tie => new WeakestEntry(
            tie,
            page.Ends[tie.Relationship.From].Name,
            page.Ends[tie.Relationship.To].Name,
            Types.GetValueOrDefault(tie.Relationship.Type)));
        return this with { Rows = [.. Rows, .. more], Total = page.Total, Next = page.Next };
    }

    /// <summary>With a tie as it is now, in the place that it has.</summary>
    public WeakestWalk With(RelationshipAccount account)
    {
        var at = IndexOf(account.Relationship.Id);
        if (at < 0)
        {
            return this;
        }

        var rows = Rows.ToArray();
        rows[at] = rows[at] with { Tie = new AssessedRelationship(account.Relationship, AssessmentSummary.Of(account.Assessment)) };
        return this with { Rows = rows };
    }

    /// <summary>The place of a tie, or −1.</summary>
    public int IndexOf(string relationshipId)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Tie.Relationship.Id == relationshipId)
            {
                return i;
            }
        }

        return -1;
    }
}
