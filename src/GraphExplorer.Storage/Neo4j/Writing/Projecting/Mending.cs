using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Standing;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>Writes the projections that are behind their facts or were computed by other rules.</summary>
internal static class Mending
{
    /// <summary>So many are mended in one statement.</summary>
    private const int AtOnce = 500;

    private const int MostTries = 200;

    /// <summary>Mends all of them; gives how many there were.</summary>
    public static Task<int> AllAsync(GraphDatabase database, CancellationToken cancel) => database.InTurnAsync(() => RunAsync(database, cancel), cancel);

    /// <summary>The same, for who has the turn already.</summary>
    public static async Task<int> RunAsync(GraphDatabase database, CancellationToken cancel)
    {
        var mended = 0;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await database.AskForWritingAsync(SomeAsync, cancel) is not { } some)
            {
                return mended;
            }

            var verdict = await database.WriteAsync(some.Statement);
            if (verdict.IsDone)
            {
                (mended, tries) = (mended + some.Ties, 0);
            }
            else
            {
                await database.PauseAsync(tries, cancel);
            }

            if (verdict is { IsDone: true, Behind: false })
            {
                return mended;
            }
        }

        throw new StoreRefusedException("Others write to the network without a pause.", "Try again when less is written to it at once.");
    }

    /// <summary>A statement that mends some, and how many; null where none is behind.</summary>
    private static async Task<(Statement Statement, int Ties)?> SomeAsync(StateReader asking)
    {
        var found = await EvidenceReading.OfBehindAsync(asking, Assessment.RulesVersion, AtOnce);
        if (!asking.State!.Behind)
        {
            return null;
        }

        var projections = new ProjectionRows(found, asking.Types.ById);
        var rows = projections.Make();
        var changes = projections.Changes;
        var statement = Statement.Of(
            ProjectionCypher.Text,
            ("token", WriteToken.New()),
            ("seen", asking.State.Projections),
            ("rules", Assessment.RulesVersion),
            ("rows", rows),
            ("ends", await NeighbourChanges.OfAsync(asking, changes)),
            ("tallies", changes.Tallies.ToArray()),
            ("drawn", changes.Drawn),
            ("undrawn", changes.Undrawn),
            ("raise", projections.ByOtherRules ? 1 : 0));
        return (statement with { IsPlain = true }, rows.Count);
    }
}
