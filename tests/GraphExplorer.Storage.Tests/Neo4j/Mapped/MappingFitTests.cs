using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Neo4j.Mapped.Harbour;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

[Collection(Neo4jTests.Name)]
public sealed class MappingFitTests : IAsyncLifetime
{
    private ForeignHome _home = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Wrong => new()
    {
        { "nothing", "labels: No label is mapped, so there would be no entity." },
        { "unidentified", "label “Firm”: Nothing identifies its nodes." },
        { "label twice", "label “Human”: It is mapped twice." },
        { "type twice", "relationship type “KNOWS”: It is mapped twice." },
        { "two meanings", "relationship type “SEEN_AT”: “owns” is one thing here and another there." },
        { "unknown label", "label “Nobody”: The database has no such label." },
        { "unknown property", "label “Firm”: The database has no property “nothing”." },
        { "unknown type", "relationship type “NOTHING”: The database has no such relationship type." },
        { "doubled", "label “Firm”: “kind” does not identify: 1 values belong to several nodes, 2 nodes in all; “trade” belongs to 2." },
    };

    public async ValueTask InitializeAsync()
    {
        _home = await MadeAsync();
        await _home.OwnerAsync("MATCH (n:Firm) SET n.kind = 'trade'");
    }

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Mapping_ThatDoesNotFit_IsToldAndNotUsed(string what, string told)
    {
        var (database, mapping) = (_home.Database(), Of(what));

        var trial = await database.TryAsync(mapping, Cancel);
        var faults = await database.UseAsync(mapping, _ => throw new InvalidOperationException("What does not fit is never kept."), Cancel);

        Assert.Contains(trial.Faults, fault => fault.ToString().StartsWith(told, StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.ToString().StartsWith(told, StringComparison.Ordinal));
        Assert.Null(database.Mapping);
        Assert.Contains(told, (await Assert.ThrowsAsync<StoreRefusedException>(() => _home.Store(mapping).CountAsync(Cancel))).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trial_OfAMappingThatSaysNothingOfSomething_TellsIt()
    {
        var mapping = Harbour.Mapping with { Ties = [.. Harbour.Mapping.Ties.Skip(1)], LeftOut = new LeftOut(["Suspect"], []) };

        var notes = (await _home.Database().TryAsync(mapping, Cancel)).Notes().ToList();

        Assert.Contains("2 nodes labelled “Entity” are not seen: the mapping neither says what they are nor leaves them out.", notes);
        Assert.Contains("2 relationships of type “WORKS_FOR” are not seen: the mapping neither says what they are nor leaves them out.", notes);
        Assert.Contains("1 relationship of type “LOGGED” is not seen: the mapping neither says what it is nor leaves it out.", notes);
        Assert.DoesNotContain(" not seen: ", string.Concat((await _home.Database().TryAsync(Harbour.Mapping, Cancel)).Notes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trial_OfWhatIsLeftOutOnPurpose_TellsHowMuchLabelByLabel()
    {
        var trial = await _home.Database().TryAsync(Harbour.Mapping with { LeftOut = new LeftOut(["Suspect", "Log", "Firm", "Nobody"], ["LOGGED", "NOTHING"]) }, Cancel);

        Assert.Equal([new("Suspect", 0), new("Log", 2)], trial.LabelsLeftOut);
        Assert.Equal([new LeftOutTrial("LOGGED", 1)], trial.TypesLeftOut);
        Assert.Contains("2 nodes labelled “Log” are left out, as the mapping says.", trial.Notes());
        Assert.Contains("1 relationship of type “LOGGED” is left out, as the mapping says.", trial.Notes());
        Assert.DoesNotContain(trial.Notes(), note => note.Contains("“Suspect”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SeveralProperties_ThatIdentifyTogether_MakeTheId()
    {
        var mapping = Harbour.Mapping with { Labels = [new("Firm", EntityKind.Organization, ["kind", "reg"], ["title"])] };

        var firms = await _home.Store(mapping).ReadEntitiesAsync(Cancel).Select(one => one.Id).ToListAsync(Cancel);

        Assert.Equal(["Firm:trade:7", "Firm:trade:8"], firms);
        Assert.Equal("Blue Line", Assert.Single(await _home.Store(mapping).EntitiesAsync(["Firm:trade:8"], Cancel)).Name);
    }

    [Fact]
    public async Task WithoutAMapping_NothingIsAnsweredUntilOneIsUsed()
    {
        var database = _home.Database();
        var store = new GraphExplorer.Storage.Neo4j.Mapped.MappedNetworkStore(database);

        var before = await store.ChangeAsync(Cancel);
        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => store.CountAsync(Cancel));
        Assert.Empty(await database.UseAsync(Harbour.Mapping, _ => Task.CompletedTask, Cancel));

        Assert.Contains("--mapping", refused.Remedy, StringComparison.Ordinal);
        Assert.Equal(7, (await store.CountAsync(Cancel)).Entities);
        Assert.True(await store.ChangeAsync(Cancel) > before);
    }

    [Fact]
    public async Task Mapping_ThatCannotBeKept_IsNotUsed()
    {
        var database = _home.Database();

        await Assert.ThrowsAsync<InvalidRequestException>(
            () => database.UseAsync(Harbour.Mapping, _ => throw new InvalidRequestException("The disk is full.", "Free some space."), Cancel));

        Assert.Null(database.Mapping);
        Assert.Empty(await database.UseAsync(Harbour.Mapping, _ => Task.CompletedTask, Cancel));
    }

    [Fact]
    public async Task Mapping_ConfirmedWhileTheOldOneIsStillOpened_IsTheOneThatStays()
    {
        var old = Harbour.Mapping with { Labels = [.. Harbour.Mapping.Labels.Take(1)], Ties = [] };
        using var home = new HeldWire(_home.Open());
        await using var database = new ForeignDatabase(home, "neo4j+http://harbour:7474/neo4j", TimeProvider.System, old);
        var opening = database.GroundAsync(Cancel);
        await home.Asked.WaitAsync(Cancel);

        var confirming = database.UseAsync(Harbour.Mapping, _ => Task.CompletedTask, Cancel);
        home.LetGo();
        await opening;

        Assert.Empty(await confirming);
        Assert.Same(Harbour.Mapping, database.Mapping);
        Assert.Same(Harbour.Mapping, (await database.GroundAsync(Cancel)).Mapping);
    }

    [Fact]
    public async Task Sketch_OfMoreNamesThanAreLookedAt_TellsHowManyMore()
    {
        await _home.OwnerAsync(string.Concat(Enumerable.Range(0, 104).Select(number => $"CREATE (:Extra{number}:Also {{id: {number}}})-[:EXTRA{number}]->(:Also {{id: -{number}}}) ")));

        var sketch = await _home.Database().SketchAsync(Cancel);
        var notes = (await _home.Database().TryAsync(Harbour.Mapping, Cancel)).Notes().ToList();

        Assert.Equal((100, 100), (sketch.Labels.Count, sketch.Types.Count));
        Assert.True(sketch is { MoreLabels: >= 5, MoreTypes: >= 5 });
        Assert.Contains(sketch.Notes(), note => note.StartsWith("Only the 100 most frequent of", StringComparison.Ordinal));
        // a database still knows the names of what other tests have removed from it, so that how many more there are differs
        Assert.Contains(notes, note => note.EndsWith(" more labels that the mapping says nothing of were not looked at.", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.EndsWith(" more relationship types that the mapping says nothing of were not looked at.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ChangeNumber_MovesWhenTheirsChangesAndNotOtherwise()
    {
        var store = _home.Store(Harbour.Mapping);
        var first = await store.ChangeAsync(Cancel);
        await store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);
        var still = await store.ChangeAsync(Cancel);

        await _home.OwnerAsync("MATCH (n:Human {passport: 'A-1'}) SET n.names = ['Ada Anders']");

        Assert.Equal(first, still);
        Assert.True(await store.ChangeAsync(Cancel) > still);
        Assert.Equal("Ada Anders", (await store.EntityAsync(Ada, Cancel))!.Entity.Name);
    }

    [Fact]
    public async Task ChangeNumber_OfADatabaseThatBecameOurs_IsRefusedWithTheRemedyForAsLongAsItIs()
    {
        var store = _home.Store(Harbour.Mapping);
        await store.ChangeAsync(Cancel);
        await _home.OwnerAsync("CREATE (:GraphExplorer {key: 1, schema: 'not ours'})");
        await store.ChangeAsync(Cancel);

        await _home.OwnerAsync("MATCH (m:GraphExplorer) SET m.schema = 1");
        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => store.ChangeAsync(Cancel));
        await _home.OwnerAsync("MATCH (m:GraphExplorer) DELETE m");

        Assert.Contains("has meanwhile become a network of GraphExplorer's own", refused.Cause, StringComparison.Ordinal);
        Assert.Contains("start GraphExplorer again on it, without --mapping", refused.Cause, StringComparison.Ordinal);
        Assert.False(refused.IsAway);
        Assert.True(await store.ChangeAsync(Cancel) > 0);
    }

    [Fact]
    public async Task Sketch_OfWhatIsThere_TellsKindsAndWhatIsUnique()
    {
        await _home.OwnerAsync("CREATE CONSTRAINT theirs IF NOT EXISTS FOR (n:Human) REQUIRE n.passport IS UNIQUE");

        var sketch = await _home.Database().SketchAsync(Cancel);

        var human = sketch.Labels.Single(label => label.Label == "Human");
        Assert.Equal((4L, "Entity Suspect"), (human.Nodes, string.Join(' ', human.Beside)));
        var passport = human.Properties.Single(property => property.Key == "passport");
        Assert.Equal((true, 0.75, 1.0), (passport.Constrained, passport.Filled, passport.Distinct));
        Assert.Equal(["POINT"], sketch.Labels.Single(label => label.Label == "Site").Properties.Single(property => property.Key == "where").Kinds);
        Assert.Equal(2, sketch.Types.Single(type => type.Type == "WORKS_FOR").Relationships);
    }

    private static Mapping Of(string what) => what switch
    {
        "nothing" => Harbour.Mapping with { Labels = [] },
        "unidentified" => Harbour.Mapping with { Labels = [new("Firm", EntityKind.Organization, [], ["title"])] },
        "label twice" => Harbour.Mapping with { Labels = [.. Harbour.Mapping.Labels, Harbour.Mapping.Labels[0]] },
        "type twice" => Harbour.Mapping with { Ties = [.. Harbour.Mapping.Ties, Harbour.Mapping.Ties[1]] },
        "two meanings" => Harbour.Mapping with { Ties = [.. Harbour.Mapping.Ties.Take(4), new("SEEN_AT", Owns with { Label = "holds" }, false, [], [], [])] },
        "unknown label" => Harbour.Mapping with { Labels = [new("Nobody", EntityKind.Person, ["reg"], ["title"])] },
        "unknown property" => Harbour.Mapping with { Labels = [new("Firm", EntityKind.Organization, ["nothing"], ["title"])] },
        "unknown type" => Harbour.Mapping with { Ties = [new("NOTHING", SampleTypes.Ally, false, [], [], [])] },
        _ => Harbour.Mapping with { Labels = [new("Firm", EntityKind.Organization, ["kind"], ["title"])] },
    };
}
