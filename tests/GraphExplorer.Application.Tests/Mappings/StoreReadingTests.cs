using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Tests.Mappings;

public sealed class StoreReadingTests : IDisposable
{
    private const string Address = "neo4j+http://localhost:7474/neo4j";
    private const string Founding = "--seed-store";

    private readonly string _folder = Directory.CreateTempSubdirectory("graphexplorer-reading-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(DatabaseOwner.SomebodyElse, null, null, null)]
    [InlineData(DatabaseOwner.SomebodyElse, "Option", null, "Option")]
    [InlineData(DatabaseOwner.SomebodyElse, null, "Variable", "Variable")]
    [InlineData(DatabaseOwner.Nobody, "Option", null, "Option")]
    [InlineData(DatabaseOwner.Nobody, null, "Variable", "Variable")]
    public async Task ResolveAsync_TheirsOrStillEmpty_IsReadByWhatIsGiven(DatabaseOwner owner, string? option, string? variable, string? label)
    {
        var mapping = await ResolvedAsync(owner, null, option, variable);

        Assert.NotNull(mapping);
        Assert.Equal(label, mapping.Mapping?.Labels[0].Label);
    }

    [Fact]
    public async Task ResolveAsync_Theirs_IsReadByTheMappingConfirmedForIt()
    {
        await new MappingKeeping(_folder).KeepAsync(Address, Of("Kept"), Cancel);

        Assert.Equal("Kept", (await ResolvedAsync(DatabaseOwner.SomebodyElse, null, null, null))?.Mapping?.Labels[0].Label);
        Assert.Null(await ResolvedAsync(DatabaseOwner.Nobody, null, null, null));
        Assert.Null(await ResolvedAsync(DatabaseOwner.Ours, null, null, null));
    }

    [Theory]
    [InlineData(DatabaseOwner.Ours, null)]
    [InlineData(DatabaseOwner.Ours, Founding)]
    [InlineData(DatabaseOwner.Nobody, null)]
    [InlineData(DatabaseOwner.Nobody, Founding)]
    public async Task ResolveAsync_OursOrEmptyWithoutAMapping_IsReadAsOurOwn(DatabaseOwner owner, string? founding) =>
        Assert.Null(await ResolvedAsync(owner, founding, null, null));

    [Fact]
    public async Task ResolveAsync_AFile_IsNoMatterOfTheVariable() =>
        Assert.Null(await ResolvedAsync(DatabaseOwner.Ours, null, null, "Variable", isFile: true));

    [Theory]
    [InlineData("Option", null, "--mapping")]
    [InlineData(null, "Variable", "GRAPHEXPLORER_MAPPING")]
    public async Task ResolveAsync_OursWithAMapping_IsRefusedAndToldWhatGaveIt(string? option, string? variable, string given)
    {
        var fault = await Assert.ThrowsAsync<InvalidRequestException>(() => ResolvedAsync(DatabaseOwner.Ours, null, option, variable));

        Assert.Contains(Address, fault.Cause, StringComparison.Ordinal);
        Assert.Contains($"Leave out {given}", fault.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Option", null, "--mapping")]
    [InlineData(null, "Variable", "GRAPHEXPLORER_MAPPING")]
    public async Task ResolveAsync_EmptyWithAMappingAndToBeOurs_IsRefusedWithBothWaysOut(string? option, string? variable, string given)
    {
        var fault = await Assert.ThrowsAsync<InvalidRequestException>(() => ResolvedAsync(DatabaseOwner.Nobody, Founding, option, variable));

        Assert.Contains($"{Address} is empty.", fault.Cause, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", fault.Cause, StringComparison.Ordinal);
        Assert.Contains($"Leave out {given} to get the seed network there; leave out {Founding} to look", fault.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Option")]
    public async Task ResolveAsync_TheirsToBeOurs_IsRefused(string? option)
    {
        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => ResolvedAsync(DatabaseOwner.SomebodyElse, Founding, option, null));

        Assert.Contains("Nothing was written to it.", fault.Cause, StringComparison.Ordinal);
        Assert.Contains($"Leave out {Founding}", fault.Remedy, StringComparison.Ordinal);
    }

    private async Task<MappingSetting?> ResolvedAsync(DatabaseOwner owner, string? founding, string? option, string? variable, bool isFile = false)
    {
        var given = variable is null ? null : await FileAsync(variable);
        var asked = new StoreAsked(Address, isFile, _folder, option is null ? null : await FileAsync(option), founding);
        return await StoreReading.ResolveAsync(asked, owner, Cancel, name => name == MappingSetting.Variable ? given : null);
    }

    private async Task<string> FileAsync(string label)
    {
        var path = Path.Combine(_folder, label + ".json");
        await File.WriteAllTextAsync(path, await MappingFile.TextAsync(Of(label), Cancel), Cancel);
        return path;
    }

    private static Mapping Of(string label) => new([new(label, EntityKind.Person, ["id"], [])], [], LeftOut.Nothing);
}
