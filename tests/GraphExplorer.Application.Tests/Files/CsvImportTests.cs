using System.Text;
using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Application.Tests.Files;

public sealed class CsvImportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Names_ThatNobodyKnows_BecomeOrganizationsAndAreCounted()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("ties.csv", "from,type,to,to_kind\nDockers,rival,Ada,person\nDOCKERS,rival,taliban,\n");

        Assert.True(report.Complete);
        Assert.Equal((1, 2), (report.OrganizationsMade, report.New.Entities));
        Assert.Equal(EntityKind.Organization, (await NamedAsync(temporary, "dockers")).Single().Kind);
        Assert.Equal(EntityKind.Person, (await NamedAsync(temporary, "ada")).Single().Kind);
        Assert.Single(await NamedAsync(temporary, "taliban"));
    }

    [Fact]
    public async Task KindThatIsMissing_FitsAnyEntityOfThatName_InTheStoreAndInTheFile()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("ties.csv", "from,type,to,from_kind\nAda,rival,joe biden,\nAda,rival,NATO,person\nISKP,rival,Ada,\n");

        Assert.True(report.Complete);
        Assert.Equal((0, 1), (report.OrganizationsMade, report.New.Entities));
    }

    [Fact]
    public async Task Name_ThatFitsSeveral_IsListedAndNothingIsLoaded()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        await temporary.ImportAsync("one.csv", "from,type,to,from_kind\nMercury,rival,NATO,person\nMercury,rival,Taliban,organization\n");
        var before = await temporary.Store.ChangeAsync(Cancel);

        var report = await temporary.ImportAsync("two.csv", "from,type,to\nNATO,ally,Taliban\nMercury,rival,NATO\n");

        Assert.False(report.Loaded);
        var fault = Assert.Single(report.Faults);
        Assert.StartsWith("“Mercury” fits several entities: Mercury (", fault.Cause, StringComparison.Ordinal);
        Assert.Equal(3, fault.Line);
        Assert.Equal(before, await temporary.Store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task Id_InAColumn_SaysWhichOfSeveral()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("ties.csv", "from,type,to,from_id,from_kind\nAli,rival,NATO,p1,person\nAli,rival,NATO,p2,person\n");

        Assert.True(report.Complete);
        Assert.Equal(["p1", "p2"], (await NamedAsync(temporary, "ali")).Select(one => one.Id).Order());
    }

    [Fact]
    public async Task Rows_WithFaults_AreSkippedWhereAskedFor()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        const string Table = "from,type,to\nDockers,rival,NATO\nDockers,rivals,NATO\nStrangers,operates-in,NATO\nDockers,ally,NATO\n";

        var refused = await temporary.ImportAsync("ties.csv", Table);
        var skipped = await temporary.ImportAsync("ties.csv", Table, skipBad: true);

        Assert.Equal((false, 2, 2L), (refused.Loaded, refused.FaultTotal, refused.Skipped));
        Assert.Equal([3L, 4L], refused.Faults.Select(fault => fault.Line));
        Assert.StartsWith("“rivals” is no relationship type", refused.Faults[0].Cause, StringComparison.Ordinal);
        Assert.StartsWith("“operates in” cannot tie", refused.Faults[1].Cause, StringComparison.Ordinal);
        Assert.Equal((true, false, 2, 2), (skipped.Loaded, skipped.Complete, skipped.New.Relationships, skipped.New.Claims));
        Assert.Empty(await NamedAsync(temporary, "strangers"));
    }

    [Fact]
    public async Task Row_WithoutSpeakerAndDocument_ComesFromTheFileItself()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        await temporary.ImportAsync("ties of 2024.csv", "from,type,to,reliability,credibility\nDockers,rival,Hauliers,C,3\nDockers,ally,Bakers,,\n");

        var (rival, ally) = (await TieAsync(temporary, "dockers", "rival"), await TieAsync(temporary, "dockers", "ally"));
        Assert.Equal(("ties of 2024.csv", "ties of 2024.csv"), (rival.Evidence.Single().Origin.Speaker.Name, rival.Evidence.Single().Document.Title));
        Assert.Equal((Reliability.C, Credibility.PossiblyTrue), (rival.Evidence.Single().Reliability, rival.Evidence.Single().Credibility));
        Assert.Equal((Reliability.F, Credibility.CannotBeJudged), (ally.Evidence.Single().Reliability, ally.Evidence.Single().Credibility));
    }

    [Fact]
    public async Task Import_RepeatedLater_ChangesNothing()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        const string Table = "from,type,to,from_kind,chain,credibility,reliability\nDockers,rival,NATO,,A > B,2,B\nAda,rival,Dockers,person,,,\nAda,ally,Hauliers,,,3,\n";
        await temporary.ImportAsync("ties.csv", Table);
        var before = await temporary.ExportAsync("all.json");
        temporary.Clock.Advance(TimeSpan.FromDays(1));

        var again = await temporary.ImportAsync("ties.csv", Table);

        Assert.Equal((0, 0, 0), (again.New.Entities, again.New.Claims, again.New.Grades));
        Assert.Equal(before, await temporary.ExportAsync("all.json"));
    }

    [Fact]
    public async Task Import_CutOff_IsRunAgainAndEndsTheSame()
    {
        var rows = Enumerable.Range(0, 8_000).Select(i => $"Group {i % 900},rival,Group {(i * 7 % 1_100) + 1},{(i % 5 == 0 ? "person" : "")}");
        var table = "from,type,to,to_kind\n" + string.Join("\n", rows) + "\n";
        using var whole = await TemporaryStore.SeededAsync();
        await whole.ImportAsync("ties.csv", table);
        using var cut = await TemporaryStore.SeededAsync();
        using var stop = new StopAfter(items: 7_000);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cut.Import.RunAsync(
            new ImportRequest([new FileSource("ties.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(table)))], "tester"), stop, stop.Token));
        Assert.InRange((await cut.Store.CountAsync(Cancel)).Claims, 1, 7_999);

        await cut.ImportAsync("ties.csv", table);

        Assert.Equal(await whole.ExportAsync("all.json"), await cut.ExportAsync("all.json"));
    }

    [Fact]
    public async Task Export_ReadBackIn_ChangesNothing()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var before = await temporary.ExportAsync("all.json");
        var table = await temporary.ExportAsync("ties.csv");

        var report = await temporary.ImportAsync("ties.csv", table);

        Assert.Empty(report.Faults);
        Assert.Equal(before, await temporary.ExportAsync("all.json"));
    }

    private static Task<IReadOnlyList<Entity>> NamedAsync(TemporaryStore temporary, string normal) => temporary.Store.EntitiesNamedAsync([normal], Cancel);

    private static async Task<RelationshipAccount> TieAsync(TemporaryStore temporary, string normal, string type)
    {
        var entity = (await NamedAsync(temporary, normal)).Single();
        var account = (await temporary.Store.EntityAsync(entity.Id, Cancel))!;
        var tie = account.Ties.Relationships.Single(one => one.Relationship.Type == type);
        return (await temporary.Store.RelationshipAsync(tie.Relationship.Id, Cancel))!;
    }
}
