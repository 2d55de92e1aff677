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

            var token = WriteToken.New();
            var statement = FactsStatement.Of(ledger, token);
            cancel.ThrowIfCancellationRequested();
            var verdict = await database.WriteAsync(statement);
            if (verdict.IsDone)
            {
                database.Remembered.Add(ledger, token);
                await FinishAsync(verdict);
                return ledger;
            }

            if (verdict.IsLost)
            {
                database.Remembered.Forget();
            }

            await database.PauseAsync(tries, cancel);
        }

        throw new StoreRefusedException("Others write to the network without a pause; nothing was recorded.", "Try again when less is written to it at once.");
    }

    /// <summary>The facts stand, whatever comes now: what is not projected here is mended before anybody reads it.</summary>
    private async Task FinishAsync(WriteVerdict verdict)
    {
        if (verdict.Behind)
        {
            try
            {
                await Mending.RunAsync(database, CancellationToken.None);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // told to whoever reads next, if it lasts: to fail here would say that nothing was recorded
            }
        }
    }
}
