using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

/// <summary>What a question asks to have seen.</summary>
public sealed class QueryApiBookmarkTests
{
    private static readonly Statement Any = Statement.Of("RETURN 1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_BookmarkOfADatabaseThatWasExchanged_IsForgottenBeforeItIsSentAgain()
    {
        await using var peer = new RawPeer(number => RawPeer.Ok(number == 2 ? RawPeer.Error("Neo.ClientError.Transaction.InvalidBookmark") : Seen("FB:old")));
        await using var wire = peer.Wire();
        await wire.RowsAsync(Any, Cancel);

        await wire.WriteAsync(Any, Cancel);

        Assert.Equal(3, peer.Asked);
        Assert.DoesNotContain("FB:old", peer.LastRequest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task Read_ServerHasNotCaughtUp_IsAskedForTheSameOnceMoreThenForWhatThereIs(int late, bool asksForIt)
    {
        await using var peer = new RawPeer(number => RawPeer.Ok(
            number > 1 && number <= 1 + late ? RawPeer.Error("Neo.TransientError.Transaction.BookmarkTimeout") : Seen("FB:old")));
        await using var wire = peer.Wire();
        await wire.RowsAsync(Any, Cancel);

        await wire.RowsAsync(Any, Cancel);

        Assert.Equal(2 + late, peer.Asked);
        Assert.Equal(asksForIt, peer.LastRequest.Contains("FB:old", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_ThatBeganBeforeAWriteAndEndedBehindIt_DoesNotMakeTheWriteForgotten()
    {
        var rest = new TaskCompletionSource<string>();
        await using var peer = new RawPeer(
            number => number switch
            {
                2 => RawPeer.Open("""{"data": {"fields": ["x"], "values": [[{"$type": "Integer", "_value": "1"}]"""),
                3 => RawPeer.Ok(Seen("FB:100")),
                _ => RawPeer.Ok(Seen("FB:90")),
            },
            rest: number => number == 2 ? rest.Task : Task.FromResult(""));
        await using var wire = peer.Wire();
        await wire.RowsAsync(Any, Cancel);
        await using var rows = wire.ReadAsync(Any, Cancel).GetAsyncEnumerator(Cancel);
        Assert.True(await rows.MoveNextAsync());

        await wire.WriteAsync(Any, Cancel);
        rest.SetResult("""]}, "bookmarks": ["FB:95"]}""");
        Assert.False(await rows.MoveNextAsync());

        Assert.Equal("FB:100", wire.LastBookmark);
        await wire.RowsAsync(Any, Cancel);
        Assert.Contains("FB:100", peer.LastRequest, StringComparison.Ordinal);
        Assert.DoesNotContain("FB:90", peer.LastRequest, StringComparison.Ordinal);
    }

    private static string Seen(string bookmark) => RawPeer.TwoRows.Replace("FB:1", bookmark, StringComparison.Ordinal);
}
