using GraphExplorer.Application.Files;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Application.Tests.Mappings;

public sealed class MappingSettingTests : IDisposable
{
    private const string Address = "neo4j+http://localhost:7474/neo4j";

    private readonly string _folder = Directory.CreateTempSubdirectory("graphexplorer-mapping-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ResolveAsync_OptionThenVariableThenKept_Counts()
    {
        await new MappingKeeping(_folder).KeepAsync(Address, Of("Kept"), Cancel);
        var (option, variable) = (await FileAsync("Option"), await FileAsync("Variable"));

        Assert.Equal(("Option", "--mapping"), await ResolvedAsync(option, variable));
        Assert.Equal(("Variable", "GRAPHEXPLORER_MAPPING"), await ResolvedAsync(null, variable));
        Assert.Equal(("Kept", null), await ResolvedAsync(null, " "));
        Assert.Equal(MappingSetting.None, await MappingSetting.ResolveAsync(null, _folder, Address + "2", Cancel, _ => null));
        await Assert.ThrowsAsync<InvalidRequestException>(() => ResolvedAsync(" ", null));
        await Assert.ThrowsAsync<InvalidRequestException>(() => ResolvedAsync(Path.Combine(_folder, "none.json"), null));
    }

    [Fact]
    public async Task KeepAsync_AgainAndForAnotherDatabase_KeepsTheNewestOfEach()
    {
        var keeping = new MappingKeeping(_folder);
        await keeping.KeepAsync(Address, Of("One"), Cancel);
        await keeping.KeepAsync(Address, Of("Two"), Cancel);
        await keeping.KeepAsync("neo4j+http://localhost:7474/Neo4j", Of("Other"), Cancel);

        Assert.Equal("Two", (await keeping.ReadAsync(Address, Cancel))!.Labels[0].Label);
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(keeping.PathOf(Address))!).Length);
    }

    [Fact]
    public async Task ReadAsync_KeptFileWithFaults_TellsThemAllAndWhereItIs()
    {
        var keeping = new MappingKeeping(_folder);
        await keeping.KeepAsync(Address, Of("One"), Cancel);
        await File.WriteAllTextAsync(keeping.PathOf(Address), "{ \"graphexplorer-mapping\": 1,\n\"labels\": [{}],\n\"what\": 1 }", Cancel);

        var fault = await Assert.ThrowsAsync<InvalidRequestException>(() => keeping.ReadAsync(Address, Cancel));

        Assert.Contains("line 2: “label” is missing.", fault.Remedy, StringComparison.Ordinal);
        Assert.Contains("line 3: “what” is not known here.", fault.Remedy, StringComparison.Ordinal);
        Assert.Contains(keeping.PathOf(Address), fault.Remedy, StringComparison.Ordinal);
    }

    private async Task<(string?, string?)> ResolvedAsync(string? option, string? variable)
    {
        var setting = await MappingSetting.ResolveAsync(option, _folder, Address, Cancel, name => name == MappingSetting.Variable ? variable : null);
        return (setting.Mapping?.Labels[0].Label, setting.GivenBy);
    }

    private async Task<string> FileAsync(string label)
    {
        var path = Path.Combine(_folder, label + ".json");
        await WholeFile.WriteAsync(path, async stream =>
        {
            await MappingFile.WriteAsync(Of(label), stream, Cancel);
            return true;
        });
        return path;
    }

    private static Mapping Of(string label) => new([new(label, EntityKind.Person, ["id"], [])], [], LeftOut.Nothing);
}
