using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Standing;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>Writes the projections that are behind their facts or were computed by older rules; those by newer rules are left as they are.</summary>
internal static class Mending
{
    /// <summary>So many are mended in one statement.</summary>
    private const int AtOnce = 500;

    private const int MostTries = 200;

    /// <summary>Mends all of them.</summary>
    /// <returns>The state in which some are left that only a program of newer rules may mend; null where none are.</returns>
    public static Task<MarkerState?> AllAsync(GraphDatabase database, CancellationToken cancel) =>
        database.InTurnAsync(() => RunAsync(database, cancel), cancel);

    /// <summary>The same, for who has the turn already.</summary>
    public static async Task<MarkerState?> RunAsync(GraphDatabase database, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (statement, ties, left) = await database.AskForWritingAsync(SomeAsync, cancel);
            if (statement is null)
            {
                return left;
            }

            var verdict = await database.WriteAsync(statement);
            if (verdict is { IsDone: true, Behind: false })
            {
                return null;
            }

            if (verdict.IsDone && ties > 0)
            {
                tries = 0;
            }
            else
            {
                await database.PauseAsync(tries, cancel);
            }
        }

        throw new StoreRefusedException("Others write to the network without a pause.", "Try again when less is written to it at once.");
    }

    /// <summary>A statement that mends some, and how many; none where nothing is behind, or nothing of it is for us to mend.</summary>
    private static async Task<(Statement? Statement, int Ties, MarkerState? Left)> SomeAsync(StateReader asking)
    {
        var found = await EvidenceReading.OfBehindAsync(asking, Assessment.RulesVersion, AtOnce);
        if (!asking.State!.Behind)
        {
            return (null, 0, null);
        }

        if (found.Ties.Count == 0 && await EvidenceReading.IsAnyNewerAsync(asking, Assessment.RulesVersion))
        {
            return (null, 0, asking.State);
        }

        var projections = new ProjectionRows(found, asking.Types.ById);
        var rows = projections.Make();
        var changes = projections.Changes;
        var statement = Statement.Of(
            ProjectionCypher.Text,
            ("token", WriteToken.New()),
            ("seen", asking.State.Projections),
            ("rules", Assessment.RulesVersion),
            ("natives", asking.Types.Natives.Values),
            ("rows", rows),
            ("ends", await NeighbourChanges.OfAsync(asking, changes)),
            ("tallies", changes.Tallies.ToArray()),
            ("drawn", changes.Drawn),
            ("undrawn", changes.Undrawn),
            ("raise", projections.ByOtherRules ? 1 : 0));
        return (statement with { IsPlain = true }, rows.Count, null);
    }
}
