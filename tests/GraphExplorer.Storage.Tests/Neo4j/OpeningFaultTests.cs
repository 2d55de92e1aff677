using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>What a server says against the statements that open a database is told as a refusal, with a remedy.</summary>
public sealed class OpeningFaultTests
{
    private const string Empty =
        """{"data": {"fields": ["s", "u"], "values": [[{"$type": "Null", "_value": null}, {"$type": "Boolean", "_value": false}]]}, "bookmarks": []}""";

    private const string Nothing = """{"data": {"fields": ["s", "u"], "values": []}, "bookmarks": []}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.DatabaseError.General.UnknownError")]
    [InlineData("Neo.DatabaseError.Statement.ExecutionFailed")]
    public async Task Open_ServerAnswersTheFirstLookWithAFault_IsRefused(string code) => await RefusedAsync(_ => RawPeer.Ok(RawPeer.Error(code)));

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.DatabaseError.Schema.ConstraintCreationFailed")]
    public async Task Open_ServerAnswersTheFoundingWithAFault_IsRefused(string code) =>
        await RefusedAsync(number => RawPeer.Ok(number == 1 ? Empty : RawPeer.Error(code)));

    [Fact]
    public async Task Open_ServerAnswersTheFirstLookWithNothing_IsRefused()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok(Nothing));
        await using var store = new Neo4jNetworkStore(peer.Wire(), TimeProvider.System, mayFound: true);

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));

        Assert.Contains("answered nothing", refused.Cause, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(Func<int, string?> answers)
    {
        await using var peer = new RawPeer(answers);
        await using var store = new Neo4jNetworkStore(peer.Wire(), TimeProvider.System, mayFound: true);

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));

        Assert.Contains("As the server has it.", refused.Cause, StringComparison.Ordinal);
        Assert.NotEmpty(refused.Remedy);
        Assert.IsType<Neo4jFault>(refused.InnerException);
    }
}
