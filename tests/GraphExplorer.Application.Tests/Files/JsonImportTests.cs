using System.Text;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Application.Tests.Files;

public sealed class JsonImportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_OfEverything_ComesBackTheSameFromAnEmptyStore()
    {
        using var one = await TemporaryStore.SeededAsync();
        await ReviewAsync(one);
        await one.ImportAsync("more.json", """
            { "graphexplorer": 1,
              "relationships": [ { "from": "NATO", "type": "ally", "to": "United States" } ],
              "claims": [
                { "same": ["NATO", "United States"], "document": "joscelyn-2021", "chain": ["Thomas Joscelyn"], "stance": "questions", "likelihood": "unlikely" },
                { "from": "NATO", "type": "rival", "to": "Taliban", "document": "joscelyn-2021", "chain": ["some commentators", "Thomas Joscelyn"],
                  "grades": [ { "credibility": 3, "reliability": [ { "speaker": "some commentators", "grade": "C", "reason": "known to us" } ], "by": "a reader", "at": "2026-01-01T00:00:00Z" } ],
                  "retractions": [ { "retracted": true, "by": "a reader", "at": "2026-01-02T00:00:00Z" } ] } ] }
            """.Replace("joscelyn-2021", "What We Know—and Don't Know—About ISIS-K", StringComparison.Ordinal));
        var first = await one.ExportAsync("all.json");

        using var two = new TemporaryStore();
        two.Clock.Advance(TimeSpan.FromDays(3));
        var report = await two.ImportAsync("all.json", first);

        Assert.Empty(report.Faults);
        Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(await two.ExportAsync("all.json")));
        Assert.Equal(0, (await two.ImportAsync("all.json", first)).New.Claims);
        Assert.Equal(first, await two.ExportAsync("all.json"));
        Assert.Contains("\"retracted\":true", Encoding.UTF8.GetString(first), StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"flag\"", Encoding.UTF8.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reference_ThatLeadsNowhere_IsListedWithLineAndRemedy()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("a.json", """
            { "graphexplorer": 1, "claims": [
              { "from": "NATO", "type": "rival", "to": "Nobody",
                "document": "No such", "chain": ["No one"] },
              { "from": "NATO", "type": "rival", "to": "Kabul airport bombing",
                "document": "What We Know—and Don't Know—About ISIS-K", "chain": ["Thomas Joscelyn", "Nor he"] } ] }
            """);

        Assert.False(report.Loaded);
        Assert.Equal(
            ["“Nobody”", "“No such”", "“rival” cannot tie NATO (organization) to Kabul airport bombing (event).", "“Nor he”"],
            report.Faults.Select(fault => fault.Cause.StartsWith("No ", StringComparison.Ordinal) ? fault.Cause.Split("called ")[1].Split(',')[0] : fault.Cause));
        Assert.Equal([2L, 2L, 4L, 4L], report.Faults.Select(fault => fault.Line));
    }

    [Fact]
    public async Task Claim_ChangedUnderItsId_IsAFault()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var text = Encoding.UTF8.GetString(await temporary.ExportAsync("all.json"));

        var report = await temporary.ImportAsync("all.json", text.Replace("\"held\":\"2020-06/..\"", "\"held\":\"2019/..\"", StringComparison.Ordinal));

        Assert.StartsWith("The claim does not say what its id stands for", Assert.Single(report.Faults).Cause, StringComparison.Ordinal);
        Assert.False(report.Loaded);
    }

    [Fact]
    public async Task Type_TurnedFromMutualIntoDirected_IsAFault()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("a.json", """{ "graphexplorer": 1, "types": [ { "id": "rival", "label": "rival", "inverse": "rival", "family": "rivalry" } ] }""");

        Assert.Equal("The type “rival” is mutual in the store and directed in the file.", Assert.Single(report.Faults).Cause);
    }

    [Fact]
    public async Task Type_OfAMappingThatTheStoreHas_KeepsItsWordsAndRulesAndIsNamed()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var before = await temporary.Store.TypesAsync(Cancel);

        var report = await temporary.ImportAsync("theirs.json", """
            { "graphexplorer": 1,
              "types": [ { "id": "rival", "label": "at odds with", "mutual": true, "family": "contact", "mapped": true },
                         { "id": "stands-at", "label": "stands at", "inverse": "has", "family": "contact", "mapped": true } ],
              "relationships": [ { "from": "NATO", "type": "rival", "to": "United States" }, { "from": "NATO", "type": "stands-at", "to": "Kabul airport bombing" } ] }
            """);
        var after = await temporary.Store.TypesAsync(Cancel);

        Assert.Empty(report.Faults);
        Assert.Equal((1, 2), (report.New.Types, report.New.Relationships));
        Assert.Equal([before["rival"].Label], report.TypesStaying);
        Assert.Equal((before["rival"].Label, before["rival"].Family), (after["rival"].Label, after["rival"].Family));
        Assert.Equal(before["rival"].FromKinds, after["rival"].FromKinds);
        Assert.Equal("stands at", after["stands-at"].Label);
    }

    [Fact]
    public async Task TieOfAMapping_ThatTheRulesOfTheStoreForbid_IsAFaultWithItsLine()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("theirs.json", """
            { "graphexplorer": 1,
              "types": [ { "id": "rival", "label": "rival", "mutual": true, "family": "rivalry", "mapped": true } ],
              "relationships": [ { "from": "NATO", "type": "rival", "to": "Kabul airport bombing" } ] }
            """);

        var fault = Assert.Single(report.Faults);
        Assert.Equal((3L, "“rival” cannot tie NATO (organization) to Kabul airport bombing (event)."), (fault.Line, fault.Cause));
        Assert.False(report.Loaded);
    }

    [Fact]
    public async Task Type_OfOnesOwnThatTheStoreHas_TakesTheWordsOfTheFile()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("own.json", """{ "graphexplorer": 1, "types": [ { "id": "rival", "label": "at odds with", "mutual": true, "family": "rivalry" } ] }""");

        Assert.Equal((1, 0), (report.New.Types, report.TypesStaying.Count));
        Assert.Equal("at odds with", (await temporary.Store.TypesAsync(Cancel))["rival"].Label);
    }

    [Fact]
    public async Task Entity_KnownByAnotherName_GetsTheNewNames()
    {
        using var temporary = await TemporaryStore.SeededAsync();

        var report = await temporary.ImportAsync("a.json", """{ "graphexplorer": 1, "entities": [ { "kind": "organization", "name": "iskp", "otherNames": ["داعش خراسان"] } ] }""");

        Assert.Equal(0, report.New.Entities);
        var entity = (await temporary.Store.EntitiesNamedAsync(["isis k"], Cancel)).Single();
        Assert.Equal("ISIS-K", entity.Name);
        Assert.Contains("داعش خراسان", entity.OtherNames);
    }

    [Fact]
    public async Task Entities_KnownUnderOtherIds_AreFoundByNameWithTheirClaimsAndReviews()
    {
        using var one = await TemporaryStore.SeededAsync();
        await ReviewAsync(one);
        var text = Encoding.UTF8.GetString(await one.ExportAsync("all.json"));
        var nato = (await one.Store.EntitiesNamedAsync(["taliban"], Cancel)).Single().Id;
        using var two = new TemporaryStore();
        await two.ImportAsync("a.json", """{ "graphexplorer": 1, "entities": [ { "id": "another-id", "kind": "organization", "name": "Taliban" } ] }""");

        var report = await two.ImportAsync("all.json", text);

        Assert.Empty(report.Faults);
        Assert.DoesNotContain(nato, Encoding.UTF8.GetString(await two.ExportAsync("all.json")), StringComparison.Ordinal);
        Assert.Equal((29, 53, 3), await CountsAsync(two));
    }

    [Fact]
    public async Task File_OfAnUnknownEnding_IsRefused()
    {
        using var temporary = new TemporaryStore();

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => temporary.ImportAsync("a.xlsx", ""));

        Assert.Equal("Give a file that ends in .json or .csv.", refused.Remedy);
    }

    [Fact]
    public async Task Export_ToAFile_IsWholeOrNotAtAll()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var path = temporary.PathOf("all.json");
        await File.WriteAllTextAsync(path, "what stood here", Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => temporary.Export.ToPathAsync(path, new CancellationToken(canceled: true)));
        Assert.Equal("what stood here", await File.ReadAllTextAsync(path, Cancel));

        await temporary.Export.ToPathAsync(path, Cancel);
        Assert.Equal(await temporary.ExportAsync("all.json"), await File.ReadAllBytesAsync(path, Cancel));
        Assert.False(File.Exists(path + ".part"));
    }

    private static async Task<(int Entities, int Relationships, int Reviews)> CountsAsync(TemporaryStore temporary)
    {
        var counts = await temporary.Store.CountAsync(Cancel);
        return (counts.Entities, counts.Relationships, counts.Reviews);
    }

    private static async Task ReviewAsync(TemporaryStore temporary)
    {
        var weakest = await temporary.Store.WeakestAsync(WeakestQuestion.Any with { Types = ["alleged-cutout"] }, Cancel);
        var tie = (await temporary.Store.RelationshipAsync(weakest.Relationships[0].Relationship.Id, Cancel))!;
        var by = new Authorship("a reviewer", temporary.Clock.GetUtcNow());
        await temporary.Store.ReviewAsync(new Review("r1", tie.Relationship.Id, null, Verdict.Flag, null, null, "look again", by), Cancel);
        await temporary.Store.ReviewAsync(new Review("r2", tie.Relationship.Id, tie.Evidence[0].Claim.Id, Verdict.Exclude, null, null, "not independent", by), Cancel);
        await temporary.Store.ReviewAsync(new Review("r3", tie.Relationship.Id, null, Verdict.Withdraw, null, "r1", "seen to", by), Cancel);
        Assert.Equal(Confidence.Low, tie.Assessment.Confidence);
    }
}
