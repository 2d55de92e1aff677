using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Storage.Tests.Embedded;
using GraphExplorer.Storage.Tests.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Registration;

public sealed class StoreSamenessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("neo4j+http://localhost:7474/neo4j", "neo4j+http://127.0.0.1/neo4j", true)]
    [InlineData("neo4j+http://[::1]:7474/neo4j", "neo4j+http://LOCALHOST/NEO4J", true)]
    [InlineData("neo4j+http://ana:a@h/neo4j", "neo4j+http://bob:b@h:7474", true)]
    [InlineData("neo4j+http://localhost:7474/neo4j", "neo4j+http://localhost:7475/neo4j", false)]
    [InlineData("neo4j+http://localhost:7474/one", "neo4j+http://localhost:7474/other", false)]
    [InlineData("neo4j+http://localhost:7474", "neo4j+http://192.0.2.1:7474", false)]
    [InlineData("neo4j+http://localhost:7474", "sqlite:network.db", false)]
    [InlineData("sqlite:network.db", "sqlite:./sub/../network.db", true)]
    [InlineData("sqlite:network.db", "sqlite:other.db", false)]
    public async Task AreOne_HoweverTheyAreWritten_TellsByWhereTheyLead(string one, string other, bool same) => Assert.Equal(same, await AreOneAsync(one, other));

    [Fact]
    public async Task AreOne_ThroughLinks_TellsByTheFile()
    {
        var real = Directory.CreateDirectory(_folder.File("real")).FullName;
        await File.WriteAllTextAsync(Path.Combine(real, "a.db"), "", TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(_folder.File("folder"), real);
        File.CreateSymbolicLink(_folder.File("file.db"), Path.Combine(real, "a.db"));

        Assert.True(await AreOneAsync($"sqlite:{_folder.File("folder")}/a.db", $"sqlite:{_folder.File("file.db")}"));
        Assert.False(await AreOneAsync($"sqlite:{_folder.File("folder")}/b.db", $"sqlite:{_folder.File("file.db")}"));
    }

    [Fact]
    public async Task AreOne_ServerAnswersWithAFault_IsToldAsARefusal()
    {
        await using var peer = new RawPeer(_ => RawPeer.Ok("""{"errors": [{"code": "Neo.DatabaseError.General.UnknownError", "message": "As the server has it."}]}"""));

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(
            () => AreOneAsync($"neo4j+http://127.0.0.1:{peer.Address.Port}/neo4j", "neo4j+https://127.0.0.1:7473/neo4j"));

        Assert.Contains("As the server has it.", refused.Cause, StringComparison.Ordinal);
    }

    private static Task<bool> AreOneAsync(string one, string other) => StoreSameness.AreOneAsync(
        StoreAddress.Parse(one, "/nowhere", _ => null), StoreAddress.Parse(other, "/nowhere", _ => null), TimeProvider.System, TestContext.Current.CancellationToken);
}
