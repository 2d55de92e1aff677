using GraphExplorer.Interchange.Tests.Hostile;

namespace GraphExplorer.Application.Tests.Files;

public sealed class HostileImportTests
{
    [Fact]
    public async Task HostileFiles_Imported_LoadWholeOrNotAtAll()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, TestContext.Current.CancellationToken);
        foreach (var name in HostileFiles.Names())
        {
            var before = await temporary.Store.ChangeAsync(TestContext.Current.CancellationToken);

            var report = await temporary.ImportAsync(name, HostileFiles.Bytes(name));

            var after = await temporary.Store.ChangeAsync(TestContext.Current.CancellationToken);
            Assert.True(report.Loaded == (report.FaultTotal == 0), name);
            Assert.True(report.Loaded || after == before, $"{name} was loaded in part.");
        }
    }

    [Fact]
    public async Task HostileFiles_ImportedWithoutWhatIsBad_LeaveAStoreInOrder()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, TestContext.Current.CancellationToken);
        foreach (var name in HostileFiles.Names())
        {
            await temporary.ImportAsync(name, HostileFiles.Bytes(name), skipBad: true);
        }

        var check = await temporary.Store.CheckAsync(repair: false, TestContext.Current.CancellationToken);

        Assert.Empty(check.Faults);
        Assert.Equal(0, check.Behind);
        using var other = new TemporaryStore();
        Assert.Empty((await other.ImportAsync("all.json", await temporary.ExportAsync("all.json"))).Faults);
    }
}
