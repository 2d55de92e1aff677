using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Keeps the numbers that no question should have to count: ties and neighbours of entities, ties by what lists filter on.</summary>
/// <param name="session">The session, in a write.</param>
internal sealed class Tallies(Session session)
{
    private const string Row =
        "SELECT one, other, type, kinds, unsupported, flagged, reviews > 0, assessed >= 0 FROM relationship WHERE key = ?1";

    private const string OtherTie = """
        SELECT 1 FROM relationship WHERE one = ?1 AND unsupported = 0 AND other = ?2 AND key <> ?3
        UNION ALL SELECT 1 FROM relationship WHERE one = ?2 AND unsupported = 0 AND other = ?1 AND key <> ?3 LIMIT 1
        """;

    private const string Tally = """
        INSERT INTO tally (type, kinds, unsupported, flagged, reviewed, ties) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT DO UPDATE SET ties = ties + excluded.ties
        """;

    private readonly Dictionary<TieStanding, int> _ties = [];
    private readonly Dictionary<long, (int Ties, int Neighbours)> _entities = [];

    /// <summary>Notes what a relationship is about to become; to be called before it is written.</summary>
    public void Replace(long key, AssessmentSummary summary)
    {
        var (one, other, before, counted) = Before(key);
        var after = before with { Unsupported = summary.Unsupported, Flagged = summary.Flagged, Reviewed = summary.Reviews > 0 };
        if (counted)
        {
            Count(before, -1);
        }

        Count(after, 1);
        var change = (summary.Unsupported ? 0 : 1) - (counted && !before.Unsupported ? 1 : 0);
        if (change != 0)
        {
            Tie(key, one, other, change);
        }
    }

    /// <summary>Writes what was noted.</summary>
    public void Flush()
    {
        foreach (var (standing, ties) in _ties.Where(pair => pair.Value != 0))
        {
            session.Execute(Tally, standing.Type, standing.Kinds, standing.Unsupported, standing.Flagged, standing.Reviewed, ties);
        }

        foreach (var (entity, counts) in _entities)
        {
            session.Execute(
                "UPDATE entity SET ties = ties + ?2, neighbours = neighbours + ?3 WHERE key = ?1", entity, counts.Ties, counts.Neighbours);
        }

        session.Execute(
            "UPDATE state SET relationships = relationships + ?1, unsupported = unsupported + ?2",
            _ties.Where(pair => !pair.Key.Unsupported).Sum(pair => pair.Value),
            _ties.Where(pair => pair.Key.Unsupported).Sum(pair => pair.Value));
    }

    private (long One, long Other, TieStanding Standing, bool Counted) Before(long key)
    {
        using var rows = session.Rows(Row, key);
        rows.Read();
        var standing = new TieStanding(rows.GetInt64(2), rows.GetInt64(3), rows.GetBoolean(4), rows.GetBoolean(5), rows.GetBoolean(6));
        return (rows.GetInt64(0), rows.GetInt64(1), standing, rows.GetBoolean(7));
    }

    private void Count(TieStanding standing, int ties) => _ties[standing] = _ties.GetValueOrDefault(standing) + ties;

    private void Tie(long key, long one, long other, int change)
    {
        var neighbours = one == other || session.Number(OtherTie, one, other, key) is not null ? 0 : change;
        foreach (var end in one == other ? [one] : new[] { one, other })
        {
            var (ties, near) = _entities.GetValueOrDefault(end);
            _entities[end] = (ties + change, near + neighbours);
        }
    }
}
