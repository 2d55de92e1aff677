using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>Writes explorations and their steps.</summary>
internal static class KeepExploration
{
    private const string Insert = """
        INSERT INTO exploration (id, name, version, position, entities, state, created, updated, network, stands)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?4) ON CONFLICT DO NOTHING
        """;

    private const string Update = """
        UPDATE exploration SET name = ?2, version = ?3, position = ?4, entities = ?5, updated = ?6 WHERE key = ?1
        """;

    /// <summary>Of a state with fewer entities than this, all is written at each step: reading it is then the quickest.</summary>
    private const int Large = 1_000;

    /// <summary>So many steps may lie between the state that is written and the one that is meant.</summary>
    private const int MostWalked = 32;

    /// <summary>Keeps a new one.</summary>
    /// <exception cref="InvalidRequestException">Its id is known.</exception>
    public static bool Create(Session session, string network, Exploration one)
    {
        var kept = session.Execute(
            Insert,
            one.Id,
            one.Name,
            one.Version,
            one.Position,
            one.State.Shown.Count,
            StateJson.Of(one.State),
            Columns.Ticks(one.Created),
            Columns.Ticks(one.Updated),
            network);
        return kept == 1
            ? true
            : throw new InvalidRequestException($"There is an exploration with the id {one.Id} already.", "Take another id.");
    }

    /// <summary>Keeps one after a step; false where it has moved on meanwhile, or has this step already.</summary>
    public static bool Append(Session session, string network, Exploration after, string stepId, StepRecord? step)
    {
        var key = ReadExplorations.Key(session, network, after.Id) ?? throw new NotFoundException(
            $"There is no exploration with the id {after.Id}.", "Begin a new one.");
        if (session.Number("SELECT version FROM exploration WHERE key = ?1", key) != after.Version - 1
            || session.Execute("INSERT INTO step_id (exploration, id) VALUES (?1, ?2) ON CONFLICT DO NOTHING", key, stepId) == 0)
        {
            return false;
        }

        if (step is not null)
        {
            Keep(session, key, after, step);
        }

        session.Execute(Update, key, after.Name, after.Version, after.Position, after.State.Shown.Count, Columns.Ticks(after.Updated));
        if (!IsToldBySteps(after, step, session.Number("SELECT stands FROM exploration WHERE key = ?1", key)!.Value))
        {
            session.Execute("UPDATE exploration SET state = ?2, stands = ?3 WHERE key = ?1", key, StateJson.Of(after.State), after.Position);
        }

        return true;
    }

    // the steps between the state that is written and this one are all kept, few, and small beside the whole
    private static bool IsToldBySteps(Exploration after, StepRecord? step, long stands) =>
        after.State.Shown.Count >= Large
        && Math.Abs(after.Position - stands) <= MostWalked
        && (step is null || (stands < step.Position && step.Change.Count < after.State.Shown.Count / 2));

    private static void Keep(Session session, long key, Exploration after, StepRecord step)
    {
        if (step.Position != after.Position)
        {
            throw new InvalidRequestException(
                $"The step has position {step.Position} and leads to position {after.Position}.", "Give it the position that it leads to.");
        }

        session.Execute("DELETE FROM step WHERE exploration = ?1 AND position >= ?2", key, step.Position);
        session.Execute(
            "INSERT INTO step (exploration, position, kind, name, change, author, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            key,
            step.Position,
            step.Kind,
            step.Name,
            StateJson.Of(step.Change),
            step.By.Author,
            Columns.Ticks(step.By.At));
    }
}
