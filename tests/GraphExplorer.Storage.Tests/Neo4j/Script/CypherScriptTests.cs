using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Neo4jServers;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Embedded;
using GraphExplorer.Storage.Tests.Samples;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Storage.Tests.Neo4j.Script;

[Collection(Neo4jTests.Name)]
public sealed class CypherScriptTests
{
    private static readonly Authorship Ana = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What loads the seed file: the store's own wire, and cypher-shell where an installation has it.</summary>
    public static TheoryData<string> Loaders => Shell is null ? ["wire"] : ["wire", "cypher-shell"];

    private static string? Shell => Neo4jHomeFolder.Find()?.Shell is { } shell && File.Exists(shell) ? shell : null;

    [Theory]
    [MemberData(nameof(Loaders))]
    public async Task SeedFile_Loaded_GivesTheSameNetworkAsTheDataFiles(string loader)
    {
        var database = EmptyDatabase();

        if (loader == "wire")
        {
            await new ScriptFile(await File.ReadAllTextAsync(ScriptFile.Seed, Cancel)).LoadAsync(database, Cancel);
        }
        else
        {
            await CypherShell.LoadAsync(Shell!, database.Server, ScriptFile.Seed, Cancel);
        }

        await AssertIsTheSeedAsync(database);
    }

    [Fact]
    public async Task Script_LoadedTwice_IsRefusedByTheDatabaseAndChangesNothing()
    {
        await using var embedded = new EmbeddedHome();
        await embedded.Network.RecordAsync(Small("One", "Other"), Ana, Cancel);
        var (database, script) = (EmptyDatabase(), await ScriptFile.OfAsync(embedded.Network, Cancel));
        await script.LoadAsync(database, Cancel);

        await Assert.ThrowsAsync<Neo4jFault>(() => script.LoadAsync(database, Cancel));

        await AssertHoldsTheSameAsync(embedded.Network, database);
    }

    [Fact]
    public async Task Script_CutOff_LeavesNothingThatIsTakenForANetwork()
    {
        await using var embedded = new EmbeddedHome();
        await embedded.Network.RecordAsync(Small("One", "Other"), Ana, Cancel);
        var (database, script) = (EmptyDatabase(), await ScriptFile.OfAsync(embedded.Network, Cancel));

        await new ScriptFile(string.Join(";\n", script.Statements.SkipLast(1)) + ";\n").LoadAsync(database, Cancel);

        await using var store = Store(database);
        await Assert.ThrowsAsync<StoreRefusedException>(() => store.CountAsync(Cancel));
    }

    [Fact]
    public async Task Network_FromAScript_TakesMoreFactsAsAnyOther()
    {
        await using var embedded = new EmbeddedHome();
        await embedded.Network.RecordAsync(Small("One", "Other"), Ana, Cancel);
        var database = EmptyDatabase();
        await (await ScriptFile.OfAsync(embedded.Network, Cancel)).LoadAsync(database, Cancel);
        await using var store = Store(database);

        await embedded.Network.RecordAsync(Small("One", "A third"), Ana, Cancel);
        await store.RecordAsync(Small("One", "A third"), Ana, Cancel);

        await AssertHoldsTheSameAsync(embedded.Network, database);
    }

    [Fact]
    public async Task Script_OfHostileTextsReviewsCorrectionsAndWithdrawals_GivesTheSameAnswers()
    {
        await using var embedded = new EmbeddedHome();
        await embedded.Network.RecordAsync(Awkward(), Ana, Cancel);
        var claim = await embedded.Network.ReadClaimsAsync(Cancel).FirstAsync(Cancel);
        await embedded.Network.ReviewAsync(new Review("r2", null, claim.Claim.Id, Verdict.Exclude, null, null, "It's “wrong”;\nso 'out' with it \\u0027", Ana), Cancel);
        await embedded.Network.ReviewAsync(new Review("r1", claim.Claim.Proposition.Id, null, Verdict.Flag, null, null, "Look again.", Ana), Cancel);
        var database = EmptyDatabase();

        await (await ScriptFile.OfAsync(embedded.Network, Cancel)).LoadAsync(database, Cancel);

        await AssertHoldsTheSameAsync(embedded.Network, database);
    }

    [Fact]
    public async Task Script_OfAnyFacts_GivesTheSameAnswers() => await CsCheck.Check.SampleAsync(
        RandomFacts.Any,
        async facts =>
        {
            await using var embedded = new EmbeddedHome();
            await embedded.Network.RecordAsync(facts.Whole, Ana, Cancel);
            var database = EmptyDatabase();

            await (await ScriptFile.OfAsync(embedded.Network, Cancel)).LoadAsync(database, Cancel);

            await AssertHoldsTheSameAsync(embedded.Network, database);
        },
        iter: 3,
        threads: 1);

    private static FactBatch Small(string one, string other)
    {
        var facts = new Facts();
        facts.Said(facts.Body(one), SampleTypes.PartOf, facts.Body(other));
        return facts.Batch;
    }

    private static FactBatch Awkward()
    {
        var facts = new Facts();
        var (one, other) = (facts.Body("O'Neill; DROP\n-- \"x\" `y` \\u0027 {$z}", "ISIS-K;", "\u202eabc", "خراسان"), facts.Person(new string('ж', 300)));
        var tie = facts.Said(one, SampleTypes.Rival, other);
        facts.Said(one, SampleTypes.Rival, one, Stance.Disputes, "Speaker; // not a comment");
        facts.Tie(other, SampleTypes.PartOf, one);
        var first = facts.Claims[0].Claim;
        facts.Claim(first with { Supersedes = first.Id, Scope = "cells;\r\nin \\Kabul", HedgeWord = "it's said", Hedge = Hedge.Allegedly });
        facts.Claim(new Claim(new AttributeProposition(one.Id, "fighters", "1,500", "2,200", "men"), first.DocumentId, first.Chain, Stance.Supports, Hedge.None));
        facts.Claim(new Claim(new SameEntityProposition(one.Id, other.Id), first.DocumentId, first.Chain, Stance.Questions, Hedge.None, Supersedes: "not-here"));
        var withdrawn = facts.Claim(new Claim(new RelationshipProposition(tie), first.DocumentId, first.Chain, Stance.Supports, Hedge.None, Locator: "¶9", Summary: "'Said' so;\nthen not."));
        var batch = facts.Batch;
        return batch with { Claims = [.. batch.Claims.Except([withdrawn]), withdrawn with { Retractions = [new Retraction(withdrawn.Claim.Id, true, Ana)] }] };
    }

    private static TestDatabase EmptyDatabase()
    {
        var database = TestDatabase.Shared();
        database.Empty();
        return database;
    }

    private static Neo4jNetworkStore Store(TestDatabase database) => new(database.Open(), TimeProvider.System, mayFound: false);

    private static async Task AssertIsTheSeedAsync(TestDatabase database)
    {
        await using var embedded = new EmbeddedHome();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        await new SeedStore(new ImportFile(embedded.Network, clock), embedded.Network).RunAsync("GraphExplorer", null, Cancel);
        await AssertHoldsTheSameAsync(embedded.Network, database);
    }

    private static async Task AssertHoldsTheSameAsync(INetworkStore embedded, TestDatabase database)
    {
        await using var store = Store(database);
        var check = await store.CheckAsync(repair: false, Cancel);

        Assert.Empty(check.Faults);
        Assert.Equal(0, check.Behind);
        Assert.Equal(await EveryAnswer.OfAsync(embedded, Cancel), await EveryAnswer.OfAsync(store, Cancel));
    }
}
