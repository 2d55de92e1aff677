using GraphExplorer.Storage.Embedded;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Writing;
using GraphExplorer.Storage.Tests.Samples;
using SQLitePCL;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Embedded;

public sealed class LookingForBehindTests
{
    private const int Ties = 200;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnyBehind_AllInStep_LooksAtNoTie()
    {
        using var folder = new TemporaryFolder();
        using var store = new EmbeddedNetworkStore(folder.File("network.db"));
        var facts = new Facts();
        foreach (var number in Enumerable.Range(0, Ties))
        {
            facts.Said(facts.Body("A"), Rival, facts.Body($"B{number}"));
        }

        await store.RecordAsync(facts.Batch, new("ana", DateTimeOffset.UnixEpoch), Cancel);
        using var session = Connecting.Reader(folder.File("network.db"));
        var steps = 0;
        raw.sqlite3_progress_handler(session.Handle, 1, _ => Interlocked.Increment(ref steps) * 0, null);

        Assert.False(Projections.AnyBehind(session));

        // steps of SQLite's machine; every question asks this first
        Assert.InRange(steps, 1, Ties - 1);
    }
}
