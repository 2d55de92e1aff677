using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>
/// Records: reads what is known, makes up what is to be added, writes the facts in one statement that applies only to
/// the state that was read, then the projections of known ties in another.
/// </summary>
/// <param name="database">The database.</param>
/// <param name="draft">Reads and makes up; asked again where the database has moved on.</param>
internal sealed class Recorder(GraphDatabase database, Func<StateReader, Task<Ledger>> draft)
{
    private const int MostTries = 200;

    /// <summary>Records; gives what was made up and is written now.</summary>
    public Task<Ledger> RunAsync(CancellationToken cancel) => database.InTurnAsync(() => TryAsync(cancel), cancel);

    private async Task<Ledger> TryAsync(CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var ledger = await database.AskForWritingAsync(draft, cancel);
            if (ledger.Added.None)
            {
                return ledger;
            }

            var statement = FactsStatement.Of(ledger, WriteToken.New());
            cancel.ThrowIfCancellationRequested();
            var verdict = await database.WriteAsync(statement);
            if (verdict.IsDone)
            {
                await FinishAsync(ledger, verdict);
                return ledger;
            }

            database.Remembered.Forget(verdict.IsLost);
            await database.PauseAsync(tries, cancel);
        }

        throw new StoreRefusedException("Others write to the network without a pause; nothing was recorded.", "Try again when less is written to it at once.");
    }

    /// <summary>The facts stand, whatever comes now: what is not projected here is mended before anybody reads it.</summary>
    private async Task FinishAsync(Ledger ledger, WriteVerdict verdict)
    {
        database.Remembered.Add(ledger);
        if (verdict.Behind)
        {
            try
            {
                await Mending.RunAsync(database, CancellationToken.None);
            }
            catch (StoreRefusedException)
            {
            }
        }
    }
}
