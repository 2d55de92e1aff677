using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Transport.Bolt;
using GraphExplorer.Storage.Tests.Neo4j.Faults;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport.Bolt;

/// <summary>What goes wrong over Bolt is told in the words of every wire.</summary>
[Collection(Neo4jTests.Name)]
public sealed class DriverFaultTests
{
    private const string Secret = "s3cret";

    private static readonly WireLimits Quick = new()
    {
        Connect = TimeSpan.FromSeconds(1),
        Answer = TimeSpan.FromMilliseconds(700),
        Retries = 2,
        Wait = TimeSpan.FromMilliseconds(1),
    };

    private readonly TestDatabase _database = TestDatabase.Shared();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Neo4jAddress Address => new("bolt", _database.Server.Host, _database.Server.BoltPort, "neo4j", _database.Server.User, _database.Server.Password);

    [Fact]
    public async Task Ask_NothingListens_TellsWhere()
    {
        var peer = new LoopbackListener((_, _) => Task.CompletedTask);
        await peer.DisposeAsync();

        var fault = await RefusedAsync(Local(peer.Port));

        Assert.StartsWith($"No Neo4j answers at bolt://127.0.0.1:{peer.Port}/neo4j: nothing listens there.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_HttpPort_SaysThatItIsTheWrongOne() =>
        Assert.Contains("speaks no Bolt", (await RefusedAsync(Address with { Port = _database.Server.HttpPort })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Ask_HostUnknown_SaysSo() =>
        Assert.Contains("the host is unknown", (await RefusedAsync(Address with { Host = "no-such-host.invalid" })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Ask_PeerThatSaysNothing_EndsWithATimeLimit()
    {
        await using var peer = new LoopbackListener((_, ends) => Task.Delay(Timeout.Infinite, ends));

        Assert.Contains("did not answer within", (await RefusedAsync(Local(peer.Port))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_PeerThatHangsUp_SaysSo()
    {
        await using var peer = new LoopbackListener((_, _) => Task.CompletedTask);

        Assert.Contains("the connection broke", (await RefusedAsync(Local(peer.Port))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Ask_WrongPassword_IsToldWithoutIt(string scheme)
    {
        var fault = await RefusedAsync(Address with { Scheme = scheme, Password = Secret });

        Assert.Contains("does not take the password of neo4j", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_NoUser_SaysWhatToSet() =>
        Assert.Contains("wants to know who asks", (await RefusedAsync(Address with { User = null, Password = null })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Ask_OtherDatabase_IsRefusedByName(string scheme) =>
        Assert.Contains("has no database nowhere", (await RefusedAsync(Address with { Scheme = scheme, Database = "nowhere" })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Ask_StatementThatTakesTooLong_EndsAndLeavesTheWireUsable()
    {
        await using var wire = new DriverTransport(Address, TimeProvider.System, Quick with { AtOnce = 1 });
        await wire.WriteAsync(Statement.Of("RETURN 1"), Cancel);

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(
            () => wire.WriteAsync(Statement.Of("UNWIND range(1, 20000000) AS x RETURN count(x % 7)"), Cancel));

        Assert.Contains("did not answer within", fault.Message, StringComparison.Ordinal);
        Assert.Single(await wire.WriteAsync(Statement.Of("RETURN 1"), Cancel));
    }

    [Fact]
    public async Task Read_ConnectionCutInTheMiddle_IsAnErrorAndNeverFewerRows()
    {
        await using var proxy = new CuttingProxy(Address.Host, Address.Port);
        await using var wire = new DriverTransport(Address with { Host = "127.0.0.1", Port = proxy.Port }, TimeProvider.System, Quick);
        var read = 0;

        await Assert.ThrowsAsync<StoreRefusedException>(async () =>
        {
            await foreach (var row in wire.ReadAsync(Statement.Of("UNWIND range(1, 300000) AS x RETURN x"), Cancel))
            {
                Assert.Equal(++read, row.Number(0));
                if (read == 1)
                {
                    proxy.CutAnswersFromNow();
                }
            }
        });

        Assert.InRange(read, 1, 299_999);
    }

    private Neo4jAddress Local(int port) => Address with { Host = "127.0.0.1", Port = port, Password = Secret };

    private static async Task<StoreRefusedException> RefusedAsync(Neo4jAddress address)
    {
        await using var wire = new DriverTransport(address, TimeProvider.System, Quick);
        return await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Statement.Of("RETURN 1"), Cancel));
    }
}
