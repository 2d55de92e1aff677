using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Transport.QueryApi;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

public sealed class QueryApiFaultTests
{
    private const string TwoRows = RawPeer.TwoRows;

    private const string FirstRow = """{"data": {"fields": ["x"], "values": [[{"$type": "Integer", "_value": "1"}]""";

    // the wire's own limits are longer, so that whatever ends before this was ended by the test
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static readonly Statement Any = Statement.Of("RETURN 1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_AnswerInFull_GivesItsRowsAndTheNextOneAsksWithItsBookmark()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(TwoRows));
        await using var wire = peer.Wire();

        var rows = await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel);
        await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel);

        Assert.Equal([1, 2], rows.Select(row => row.Number(0)));
        Assert.Contains("\"FB:1\"", peer.LastRequest, StringComparison.Ordinal);
        Assert.Contains("\"accessMode\":\"Read\"", peer.LastRequest, StringComparison.Ordinal);
        Assert.Contains("Authorization: Basic", peer.LastRequest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AnswerCutAtAnyByte_IsAnErrorAndNeverFewerRows()
    {
        for (var length = 0; length < TwoRows.Length; length += 7)
        {
            await using var peer = new RawPeer(_ => RawPeer.Open(TwoRows[..length]));
            await using var wire = peer.Wire();

            await Assert.ThrowsAsync<StoreRefusedException>(async () => await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel));
        }
    }

    [Fact]
    public async Task Write_ConnectionBrokenInTheAnswer_IsSentAgain()
    {
        await using var peer = new RawPeer(number => number == 1 ? RawPeer.Open(TwoRows[..30]) : RawPeer.Ok(TwoRows));
        await using var wire = peer.Wire();

        Assert.Equal(2, (await wire.WriteAsync(Any, Cancel)).Count);
        Assert.Equal(2, peer.Asked);
    }

    [Fact]
    public async Task Write_DeadlockInsideA202_IsSentAgainUntilItIsThrough()
    {
        await using var peer = new RawPeer(number => RawPeer.Ok(number < 3 ? RawPeer.Error("Neo.TransientError.Transaction.DeadlockDetected") : TwoRows));
        await using var wire = peer.Wire();

        Assert.Equal(2, (await wire.WriteAsync(Any, Cancel)).Count);
        Assert.Equal(3, peer.Asked);
    }

    [Fact]
    public async Task Read_TooManyWrongPasswords_SaysSoAndIsNotSentAgain()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(RawPeer.Error("Neo.ClientError.Security.AuthenticationRateLimit"), 429));
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.RowsAsync(Any, Cancel));

        Assert.Contains("wrong passwords came too often", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.IsAway);
        Assert.Equal(1, peer.Asked);
    }

    [Fact]
    public async Task Write_AlwaysTransient_EndsWithARemedy()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(RawPeer.Error("Neo.TransientError.Transaction.DeadlockDetected")));
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Any, Cancel));

        Assert.Equal(3, peer.Asked);
        Assert.NotEmpty(fault.Remedy);
    }

    [Fact]
    public async Task Read_ErrorBehindRows_IsThrown()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(RawPeer.RowsAndError("Neo.ClientError.Statement.ArithmeticError")));
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<Neo4jFault>(async () => await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", fault.Code);
        Assert.Equal(1, peer.Asked);
    }

    [Fact]
    public async Task Read_ServerSaysNothing_EndsWithATimeLimit()
    {
        await using var peer = new RawPeer(_ => null);
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(async () => await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel));

        Assert.Contains("did not answer within", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_CancelledInTheMiddleOfAnAnswer_EndsAtOnce()
    {
        await using var peer = new RawPeer(_ => RawPeer.Open(FirstRow), rest: _ => Never());
        await using var wire = new QueryApiTransport(peer.Address, TimeProvider.System);
        using var cancel = new CancellationTokenSource();
        await using var rows = wire.ReadAsync(Any, cancel.Token).GetAsyncEnumerator(cancel.Token);
        Assert.True(await rows.MoveNextAsync());
        var next = rows.MoveNextAsync().AsTask();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.WaitAsync(Soon, Cancel));
    }

    [Fact]
    public async Task Write_CancelledWhileTheServerWorks_EndsAtOnce()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var peer = new RawPeer(
            _ =>
            {
                arrived.SetResult();
                return RawPeer.Open(FirstRow);
            },
            rest: _ => Never());
        await using var wire = new QueryApiTransport(peer.Address, TimeProvider.System);
        using var cancel = new CancellationTokenSource();
        var asked = wire.WriteAsync(Any, cancel.Token);
        await arrived.Task.WaitAsync(Soon, Cancel);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.WaitAsync(Soon, Cancel));
    }

    [Theory]
    [InlineData(401, """{"errors": []}""", "does not take the password")]
    [InlineData(400, """{"errors": [{"code": "Neo.ClientError.Security.CredentialsExpired", "message": "m"}]}""", "ALTER CURRENT USER")]
    [InlineData(404, """{"errors": [{"code": "Neo.ClientError.Database.DatabaseNotFound", "message": "m"}]}""", "has no database neo4j")]
    [InlineData(202, """{"errors": [{"code": "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "message": "m"}]}""", "is read-only")]
    [InlineData(403, """{"message": "denied"}""", "refused with HTTP 403")]
    [InlineData(404, "<html>", "refused with HTTP 404")]
    [InlineData(500, "{}", "refused with HTTP 500")]
    [InlineData(500, """{"data": {"fields": [], "values": []}}""", "refused with HTTP 500")]
    [InlineData(202, "{}", "(HTTP 202) is not that of Neo4j")]
    [InlineData(202, """{"data": null}""", "(HTTP 202) is not that of Neo4j")]
    [InlineData(202, """{"data": {"fields": [], "values": [[{"$type": 1, "_value": 1}]]}}""", "is not that of Neo4j")]
    [InlineData(202, """{"data": {"fields": [], "values": [[{"$type": "Integer", "_value": "one"}]]}}""", "is not that of Neo4j")]
    [InlineData(202, """{"data": {"fields": [], "values": [[{"$type": "String", "_value": 1}]]}}""", "is not that of Neo4j")]
    [InlineData(202, """{"data": {"fields": [], "values": []}, "bookmarks": [1]}""", "is not that of Neo4j")]
    [InlineData(202, """{"errors": ["no"]}""", "is not that of Neo4j")]
    [InlineData(503, "", "HTTP 503")]
    [InlineData(302, "", "sends us elsewhere")]
    [InlineData(200, "<html>", "not that of Neo4j")]
    public async Task Write_ServerRefuses_TellsCauseAndRemedyWithoutThePassword(int status, string body, string told)
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(body, status));
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Any, Cancel));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, 1)]
    [InlineData(500, 3)]
    public async Task Read_RefusedWithoutNeo4jsWords_IsAskedAgainOnlyWhereItBroke(int status, int asked)
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok("""{"message": "no"}""", status));
        await using var wire = peer.Wire();

        await Assert.ThrowsAsync<StoreRefusedException>(() => wire.RowsAsync(Any, Cancel));

        Assert.Equal(asked, peer.Asked);
    }

    [Theory]
    [InlineData("""{"query": "x", "neo4j_version": "5.25.1"}""", "needs 5.26 or later")]
    [InlineData("""{"query": "x", "neo4j_version": "4.4.0"}""", "needs 5.26 or later")]
    [InlineData("""{"neo4j_version": "5.26.0"}""", "Query API switched off")]
    [InlineData("""{"name": "another product"}""", "is no Neo4j")]
    [InlineData("[]", "is no Neo4j")]
    [InlineData("Hello", "is no Neo4j")]
    public async Task Read_WhatStandsThereWillNotDo_IsToldBeforeAnythingIsAsked(string root, string told)
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(TwoRows), root);
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(async () => await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, peer.Asked);
    }

    [Fact]
    public async Task Read_NothingListens_TellsWhere()
    {
        var peer = new RawPeer(_ => null);
        await peer.DisposeAsync();
        await using var wire = peer.Wire();

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(async () => await wire.ReadAsync(Any, Cancel).ToListAsync(Cancel));

        Assert.StartsWith($"No Neo4j answers at {peer.Address}: nothing listens there.", fault.Message, StringComparison.Ordinal);
    }

    private static Task<string> Never() => new TaskCompletionSource<string>().Task;
}
