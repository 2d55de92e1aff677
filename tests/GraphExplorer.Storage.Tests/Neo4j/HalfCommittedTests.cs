using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>
/// A commit becomes visible piece by piece: the marker, and only then the ties. The server does so for microseconds; here
/// the wire takes the ties out of the first answer that tells of the commit.
/// </summary>
[Collection(Neo4jTests.Name)]
public sealed class HalfCommittedTests : Neo4jStoreTests
{
    private static readonly NetworkQuestion Whole = new(null, 1, NetworkFilter.None);

    [Fact]
    public async Task AskAsync_AnotherProcessIsInTheMiddleOfACommit_WaitsForTheWholeOfIt()
    {
        Facts.Body("A");
        await Store.RecordAsync(Facts.Batch, Now, Cancel);
        await using var reader = Reading(change: 2);
        Assert.Empty((await reader.AskAsync(Whole, Cancel)).Relationships);

        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await Store.RecordAsync(Facts.Batch, Now, Cancel);

        Assert.Single((await reader.AskAsync(Whole, Cancel)).Relationships);
    }

    [Fact]
    public async Task AskAsync_AfterAWriteOfItsOwn_AsksOnce()
    {
        var answers = 0;
        await using var store = new Neo4jNetworkStore(
            new TamperedWire(Database.Open(), (_, send) => send(), rows => { answers++; return rows; }), TimeProvider.System, mayFound: true);
        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await store.RecordAsync(Facts.Batch, Now, Cancel);
        await store.AskAsync(Whole, Cancel);
        Facts.Said(Facts.Body("B"), Rival, Facts.Body("C"));
        await store.RecordAsync(Facts.Batch, Now, Cancel);
        answers = 0;

        Assert.Equal(2, (await store.AskAsync(Whole, Cancel)).Relationships.Count);
        Assert.Equal(1, answers);
    }

    private Neo4jNetworkStore Reading(long change)
    {
        var told = false;
        return new Neo4jNetworkStore(
            new TamperedWire(
                Database.Open(),
                (_, send) => send(),
                rows =>
                {
                    var half = !told && rows.Any(row => StateOf(row)?.Change == change);
                    told |= half;
                    return half ? [.. rows.Where(row => StateOf(row) is not null || row.List(0)[0] is not "tie")] : rows;
                }),
            TimeProvider.System,
            mayFound: false);
    }

    private static MarkerState? StateOf(Row row) => row[0] is IReadOnlyList<object?> values ? MarkerState.Of(values) : null;
}
