using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Schema;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Tests.Embedded;

public sealed class DatabaseTests : IDisposable
{
    private const string Endless = "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c";

    private static readonly FileSchema One = new(77, "a test store", [new Migration(1, "CREATE TABLE thing (x INTEGER); INSERT INTO thing VALUES (1);")]);

    private static readonly FileSchema Two = One with { Migrations = [.. One.Migrations, new Migration(2, "ALTER TABLE thing ADD COLUMN y INTEGER DEFAULT 5;")] };

    private static readonly FileSchema Broken = Two with { Migrations = [.. Two.Migrations, new Migration(3, "DROP TABLE thing; SELECT nothing;")] };

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_OlderFile_IsBroughtForwardWithItsRows()
    {
        using (var older = Open(One))
        {
            await older.WriteAsync(session => session.Execute("INSERT INTO thing VALUES (2)"), Cancel);
        }

        using var newer = Open(Two);

        Assert.Equal(2, await newer.ReadAsync(session => session.Number("SELECT count(*) FROM thing WHERE y = 5"), Cancel));
        Assert.Equal(2, await newer.ReadAsync(session => session.Number("PRAGMA user_version"), Cancel));
    }

    [Fact]
    public async Task Open_MigrationThatFails_LeavesTheFileAsItWas()
    {
        using (var older = Open(Two))
        {
            await older.ReadAsync(session => session.Number("SELECT x FROM thing"), Cancel);
        }

        using var broken = Open(Broken);
        await Assert.ThrowsAsync<SqliteException>(() => broken.ReadAsync(session => session.Number("SELECT 1"), Cancel));

        using var again = Open(Two);
        Assert.Equal(1, await again.ReadAsync(session => session.Number("SELECT x FROM thing"), Cancel));
    }

    [Fact]
    public async Task ReadAsync_CancelledInMidQuestion_IsInterrupted()
    {
        using var database = Open(One);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var running = new TaskCompletionSource();

        var question = database.ReadAsync(session => Run(running, () => session.Number(Endless)), giveUp.Token);
        await running.Task;
        Assert.False(question.IsCompleted);
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question);
        Assert.Equal(1, await database.ReadAsync(session => session.Number("SELECT x FROM thing"), Cancel));
    }

    [Fact]
    public async Task WriteAsync_CancelledInMidWrite_IsTakenBack()
    {
        using var database = Open(One);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var running = new TaskCompletionSource();

        var write = database.WriteAsync(
            session => session.Execute("DELETE FROM thing") + Run(running, () => session.Number(Endless)), giveUp.Token);
        await running.Task;
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write);
        Assert.Equal(1, await database.ReadAsync(session => session.Number("SELECT count(*) FROM thing"), Cancel));
    }

    [Fact]
    public async Task ReadAsync_EveryThreadBusy_WaitingOnesCanBeCancelledToo()
    {
        using var database = Open(One);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var questions = Enumerable.Range(0, 40).Select(_ => database.ReadAsync(session => session.Number(Endless), giveUp.Token)).ToList();

        await giveUp.CancelAsync();

        Assert.All(await Task.WhenAll(questions.Select(OutcomeAsync)), outcome => Assert.Equal("cancelled", outcome));
    }

    [Fact]
    public async Task WriteAsync_AnotherProcessWrites_WaitsForIt()
    {
        using var database = Open(One);
        using var other = Open(One);
        var inside = new TaskCompletionSource();
        using var goOn = new ManualResetEventSlim();
        var first = other.WriteAsync(
            session =>
            {
                inside.SetResult();
                goOn.Wait(Cancel);
                return session.Execute("INSERT INTO thing VALUES (2)");
            },
            Cancel);
        await inside.Task;

        var second = database.WriteAsync(session => session.Number("SELECT count(*) FROM thing"), Cancel);
        Assert.Equal(1, await database.ReadAsync(session => session.Number("SELECT count(*) FROM thing"), Cancel));
        goOn.Set();

        await first;
        Assert.Equal(2, await second);
    }

    [Fact]
    public async Task WriteAsync_Fails_LeavesNothingAndTheNextSucceeds()
    {
        using var database = Open(One);

        await Assert.ThrowsAsync<InvalidRequestException>(() => database.WriteAsync<int>(
            session => session.Execute("DELETE FROM thing") > 0 ? throw new InvalidRequestException("No.", "Never.") : 0, Cancel));

        Assert.Equal(1, await database.WriteAsync(session => session.Number("SELECT count(*) FROM thing"), Cancel));
    }

    [Fact]
    public async Task ReadAsync_WritingStatement_IsRefused()
    {
        using var database = Open(One);

        await Assert.ThrowsAsync<StoreRefusedException>(() => database.ReadAsync(session => session.Execute("DELETE FROM thing"), Cancel));
    }

    private static int Run(TaskCompletionSource running, Func<long?> question)
    {
        running.SetResult();
        return (int)question()!.Value;
    }

    private static async Task<string> OutcomeAsync(Task question)
    {
        try
        {
            await question;
            return "answered";
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
    }

    private EmbeddedDatabase Open(FileSchema schema) => new(_folder.File("test.db"), schema);
}
