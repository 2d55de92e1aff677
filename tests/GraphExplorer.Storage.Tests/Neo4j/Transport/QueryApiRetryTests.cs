using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

/// <summary>What is sent again, and what is told when that does not help.</summary>
public sealed class QueryApiRetryTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";
    private const string MayBeKept = "may have been kept";

    private static readonly Statement Any = Statement.Of("RETURN 1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_TransientErrorBehindRows_AreAskedForAgainUntilTheyCameWhole()
    {
        await using var peer = new RawPeer(number => RawPeer.Ok(number < 3 ? RawPeer.RowsAndError(Deadlock) : RawPeer.TwoRows));
        await using var wire = peer.Wire();

        Assert.Equal([1, 2], (await wire.RowsAsync(Any, Cancel)).Select(row => row.Number(0)));
        Assert.Equal(3, peer.Asked);
    }

    [Fact]
    public async Task Rows_ConnectionCutBehindTheFirst_AreAskedForAgain()
    {
        var second = RawPeer.TwoRows.IndexOf(", [", StringComparison.Ordinal);
        await using var peer = new RawPeer(number => number == 1 ? RawPeer.Open(RawPeer.TwoRows[..second]) : RawPeer.Ok(RawPeer.TwoRows));
        await using var wire = peer.Wire();

        Assert.Equal([1, 2], (await wire.RowsAsync(Any, Cancel)).Select(row => row.Number(0)));
        Assert.Equal(2, peer.Asked);
    }

    [Fact]
    public async Task Read_TransientErrorInTheSamePieceAsTheFirstRows_IsAskedAgainBeforeAnyIsGiven()
    {
        await using var peer = new RawPeer(number => RawPeer.Ok(number == 1 ? RawPeer.RowsAndError(Deadlock) : RawPeer.TwoRows));
        await using var wire = peer.Wire();

        Assert.Equal([1, 2], await wire.ReadAsync(Any, Cancel).Select(row => row.Number(0)).ToListAsync(Cancel));
    }

    [Theory]
    [InlineData("cut", true)]
    [InlineData("silent", false)]
    [InlineData("gateway", true)]
    [InlineData("cut, then refused", false)]
    public async Task Write_AnswerLost_SaysThatItMayHaveBeenKeptAndThatRepeatingIsHarmless(string how, bool isAway)
    {
        await using var peer = new RawPeer(number => how switch
        {
            "silent" => null,
            "gateway" => RawPeer.Ok("", 504),
            "cut, then refused" when number > 1 => RawPeer.Ok(RawPeer.Error(Deadlock)),
            _ => RawPeer.Open(RawPeer.TwoRows[..30]),
        });
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Any, Cancel));

        Assert.Contains(MayBeKept, fault.Cause, StringComparison.Ordinal);
        Assert.Contains("Writing it again is harmless", fault.Remedy, StringComparison.Ordinal);
        Assert.Equal(isAway, fault.IsAway);
    }

    [Fact]
    public async Task Write_RefusedEveryTime_DoesNotSayThatItMayHaveBeenKept()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(RawPeer.Error(Deadlock)));
        await using var wire = peer.Wire();

        Assert.DoesNotContain(MayBeKept, (await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Any, Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_NothingListens_DoesNotSayThatItMayHaveBeenKept()
    {
        var peer = new RawPeer(_ => null);
        await peer.DisposeAsync();
        await using var wire = peer.Wire();

        Assert.DoesNotContain(MayBeKept, (await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Any, Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AnswerLost_DoesNotSpeakOfWriting()
    {
        await using var peer = new RawPeer(_ => RawPeer.Open(RawPeer.TwoRows[..30]));
        await using var wire = peer.Wire();

        Assert.DoesNotContain(MayBeKept, (await Assert.ThrowsAsync<StoreRefusedException>(() => wire.RowsAsync(Any, Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_SentInAnyWay_TellsTheServerHowLongItMayWork()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(RawPeer.TwoRows));
        await using var wire = peer.Wire();

        await wire.RowsAsync(Any, Cancel);
        Assert.Contains("\"maxExecutionTime\":11,", peer.LastRequest, StringComparison.Ordinal);
        await wire.WriteAsync(Any, Cancel);
        Assert.Contains("\"maxExecutionTime\":11,", peer.LastRequest, StringComparison.Ordinal);
        await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel);
        Assert.Contains("\"maxExecutionTime\":3600,", peer.LastRequest, StringComparison.Ordinal);
    }
}
