using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Times;
using static GraphExplorer.Storage.Tests.Neo4j.Mapped.Harbour;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

[Collection(Neo4jTests.Name)]
public sealed class MappedNetworkStoreTests : IAsyncLifetime
{
    private ForeignHome _home = null!;
    private INetworkStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _home = await MadeAsync();
        _store = _home.Store(Mapping);
    }

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task AskAsync_Whole_GivesWhatIsMappedAndUnassessed()
    {
        var network = await _store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);

        Assert.Equal(new[] { Ada, Bo, Cy, Dock, Line, Quay, Strike }.Order(), network.Entities.Select(one => one.Entity.Id).Order());
        Assert.Equal(
            [
                $"{Line}~owns~{Dock}", $"{Ada}~ally~{Bo}", $"{Ada}~part-of~{Dock}", $"{Ada}~seen-at~{Strike}", $"{Bo}~ally~{Cy}", $"{Bo}~seen-at~{Quay}", $"{Cy}~ally~{Cy}",
            ],
            network.Relationships.Select(one => one.Relationship.Id));
        Assert.All(network.Relationships, tie => Assert.Equal(AssessmentSummary.NoClaims, tie.Assessment));
        Assert.Equal(new NetworkCounts(7, 7), network.Total);
        Assert.Equal("ally owns part-of seen-at", string.Join(' ', network.Types.Keys.Order()));
        Assert.Equal(Ada, network.Entities[0].Entity.Id);
    }

    [Fact]
    public async Task EntitiesAsync_ValuesOfManyKinds_BecomeNamesAndIds()
    {
        var entities = (await _store.EntitiesAsync([Strike, Ada, "nobody", Cy, Dock, Quay, Ada, "Human:nobody", "Human:_zz"], Cancel)).ToDictionary(one => one.Id);

        Assert.Equal([Strike, Ada, Cy, Dock, Quay], entities.Keys);
        Assert.Equal(("Ada Moreau", EntityKind.Person), (entities[Ada].Name, entities[Ada].Kind));
        Assert.Equal(["آدا مورو"], entities[Ada].OtherNames);
        Assert.Equal("C:3_c", entities[Cy].Name);
        Assert.Equal(["Dockers", "ND"], entities[Dock].OtherNames);
        Assert.Equal(Edtf.Read("2021-08-26"), entities[Strike].Date);
    }

    [Fact]
    public async Task RelationshipAsync_ParallelRelationships_AreOneTieWithWhatEachRecords()
    {
        var account = (await _store.RelationshipAsync($"{Ada}~part-of~{Dock}", Cancel))!;

        Assert.Equal(("Ada Moreau", "part-of", "Northern Dockers"), (account.From.Name, account.Type.Id, account.To.Name));
        Assert.Empty(account.Evidence);
        Assert.Equal(Domain.Assessments.Confidence.Unassessed, account.Assessment.Confidence);
        Assert.Equal(2, account.Recorded.Total);
        var rich = Assert.Single(account.Recorded.First, one => one.Others.Count > 0);
        Assert.Equal([new("conf", "0.75")], rich.Confidence);
        Assert.Equal([new("src", "file 9, file 12")], rich.Source);
        Assert.Equal([new("since", "2014-01-01"), new("until", "2016-01-01")], rich.Period);
        Assert.Equal([new("note", "as clerk")], rich.Others);
    }

    [Fact]
    public async Task RelationshipAsync_ReversedAndUnusualValues_AreText()
    {
        var owns = (await _store.RelationshipAsync($"{Line}~owns~{Dock}", Cancel))!;
        var knows = (await _store.RelationshipAsync($"{Ada}~ally~{Bo}", Cancel))!;

        Assert.Equal(["OWNED_BY", "OWNS"], owns.Recorded.First.Select(one => one.Type).Order());
        Assert.Equal(2, knows.Recorded.Total);
        Assert.Equal(["at", "how", "where"], knows.Recorded.First.Single(one => one.Others.Count > 0).Others.Select(value => value.Name));
        Assert.Contains(knows.Recorded.First.SelectMany(one => one.Others), value => value is { Name: "how", Text: "P1M2DT3S" });
        Assert.Null(await _store.RelationshipAsync($"{Dock}~owns~{Line}", Cancel));
        Assert.Null(await _store.RelationshipAsync("nothing", Cancel));
    }

    [Fact]
    public async Task EntityAsync_SelfLoopAndOthers_AreListed()
    {
        var cy = (await _store.EntityAsync(Cy, Cancel))!;
        var dock = (await _store.EntityAsync(Dock, Cancel))!;

        Assert.Equal(2, cy.TotalTies);
        Assert.Equal(new NetworkCounts(2, 2), cy.Ties.Total);
        Assert.Equal([$"{Bo}~ally~{Cy}", $"{Cy}~ally~{Cy}"], cy.Ties.Relationships.Select(tie => tie.Relationship.Id).Order());
        Assert.Equal([Dock, Ada, Line], dock.Ties.Entities.Select(one => one.Entity.Id));
        Assert.Equal(1, cy.Ties.Entities.Single(one => one.Entity.Id == Bo).HiddenNeighbours - 1);
        Assert.Empty(dock.QuestionsRaised.Relationships);
        Assert.Null(await _store.EntityAsync("Human:nobody", Cancel));
    }

    [Theory]
    [InlineData("moreau", Ada)]
    [InlineData("مورو", Ada)]
    [InlineData("altajir", Bo)]
    [InlineData("al tajir", Bo)]
    [InlineData("C:3_c", Cy)]
    [InlineData("north dock", Dock)]
    [InlineData("nd", Dock)]
    [InlineData("QUAY 4", Quay)]
    public async Task SearchAsync_PartsOfNames_FindsThem(string text, string id) =>
        Assert.Equal(id, (await _store.SearchAsync(text, 10, Cancel))[0].Entity.Id);

    [Fact]
    public async Task CheckAsync_TellsWhatIsLeftOutOrNamedByItsIdentifier()
    {
        var check = await _store.CheckAsync(repair: true, Cancel);

        Assert.Empty(check.Faults);
        Assert.Equal((7, 7), (check.Counts.Entities, check.Counts.Relationships));
        Assert.Contains("1 of 4 nodes labelled “Human” lack the identifying property, and are left out.", check.Notes);
        Assert.Contains("1 of 4 nodes labelled “Human” have no name, and are named by their identifier.", check.Notes);
        Assert.Contains("1 of 5 relationships of type “KNOWS” lead to something that is left out, and are left out too.", check.Notes);
    }

    [Fact]
    public async Task NeighbourCountsAsync_ByFamily_CountsWhatIsNotShown()
    {
        Assert.Equal(
            [new FamilyCount(Family.Alliance, 1), new FamilyCount(Family.Structure, 1), new FamilyCount(Family.Contact, 1)],
            await _store.NeighbourCountsAsync(Ada, [], Cancel));
        Assert.Equal([new FamilyCount(Family.Structure, 1)], await _store.NeighbourCountsAsync(Ada, [Bo, Strike], Cancel));
    }

    [Fact]
    public async Task WeakestAsync_PageAfterPage_GivesEveryTieOnce()
    {
        var seen = new List<string>();
        for (string? after = null; ;)
        {
            var page = await _store.WeakestAsync(WeakestQuestion.Any with { Limit = 2, After = after }, Cancel);
            Assert.Equal(7, page.Total);
            Assert.All(page.Relationships, tie => Assert.Contains(tie.Relationship.From, page.Ends.Keys));
            seen.AddRange(page.Relationships.Select(tie => tie.Relationship.Id));
            after = page.Next;
            if (after is null)
            {
                break;
            }
        }

        Assert.Equal(7, seen.Count);
        Assert.Equal(7, seen.Distinct().Count());
    }

    [Fact]
    public async Task ReadAsync_Streams_GiveEverythingOnce()
    {
        var entities = await _store.ReadEntitiesAsync(Cancel).Select(one => one.Id).ToListAsync(Cancel);
        var ties = await _store.ReadRelationshipsAsync(Cancel).Select(one => one.Relationship.Id).ToListAsync(Cancel);

        Assert.Equal([Ada, Bo, Cy, Dock, Line, Quay, Strike], entities);
        Assert.Equal(7, ties.Distinct().Count());
        Assert.Equal(7, ties.Count);
        Assert.Empty(await _store.ReadClaimsAsync(Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task PathAsync_OverMappedTies_IsFound()
    {
        var path = (await _store.PathAsync(Line, Quay, 8, Cancel))!;

        Assert.Equal([Line, Dock, Ada, Bo, Quay], path.Entities.Select(one => one.Entity.Id));
        Assert.Equal(["owns", "part-of", "ally", "seen-at"], path.Relationships.Select(tie => tie.Relationship.Type));
        Assert.Null(await _store.PathAsync(Line, Quay, 3, Cancel));
        Assert.Equal([Ada], (await _store.PathAsync(Ada, Ada, 3, Cancel))!.Entities.Select(one => one.Entity.Id));
    }
}
