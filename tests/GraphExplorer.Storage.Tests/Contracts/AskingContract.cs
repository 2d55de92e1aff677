using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Neighbourhoods and whole networks.</summary>
public abstract class AskingContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task AskAsync_EmptyStore_GivesNothing()
    {
        var network = await AskAsync();

        Assert.Empty(network.Entities);
        Assert.Empty(network.Relationships);
        Assert.Equal(new NetworkCounts(0, 0), network.Total);
    }

    [Fact]
    public async Task AskAsync_WithoutFocusOrFilter_GivesIsolatedEntitiesToo()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Body("Alone");
        var tie = Facts.Said(a, Rival, b);
        await RecordAsync();

        var network = await AskAsync();

        Assert.Equal(3, network.Entities.Count);
        Assert.Equal("Alone", network.Entities[^1].Entity.Name);
        Assert.Equal([tie], network.Relationships.Select(one => one.Relationship));
        Assert.Equal(new NetworkCounts(3, 1), network.Total);
        Assert.Equal([Rival.Id], network.Types.Keys);
    }

    [Fact]
    public async Task AskAsync_WithFilter_GivesEndsOfPassingTiesOnly()
    {
        var (a, b, c) = (Facts.Body("A"), Facts.Body("B"), Facts.Body("C"));
        Facts.Body("Alone");
        Facts.Said(a, Rival, b);
        Facts.Said(b, Ally, c);
        await RecordAsync();

        var network = await AskAsync(filter: NetworkFilter.None with { Families = [Family.Alliance] });

        Assert.Equal(["B", "C"], Names(network));
        Assert.Equal(new NetworkCounts(2, 1), network.Total);
        Assert.Equal(1, Hidden(network, "B"));
    }

    [Fact]
    public async Task AskAsync_Focus_GivesTiesAmongNeighboursToo()
    {
        var (a, b, c, d) = (Facts.Body("A"), Facts.Body("B"), Facts.Body("C"), Facts.Body("D"));
        Facts.Said(a, Rival, b);
        Facts.Said(a, Rival, c);
        Facts.Said(b, Ally, c);
        Facts.Said(c, Ally, d);
        await RecordAsync();

        var network = await AskAsync(a.Id);

        Assert.Equal(["A", "C", "B"], Names(network));
        Assert.Equal(3, network.Relationships.Count);
        Assert.Equal(1, Hidden(network, "C"));
        Assert.Equal(0, Hidden(network, "B"));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    public async Task AskAsync_Hops_WalksSoFar(int hops, int entities)
    {
        var chain = Enumerable.Range(0, 7).Select(number => Facts.Body($"E{number}")).ToList();
        chain.Zip(chain.Skip(1)).ToList().ForEach(pair => Facts.Said(pair.First, Rival, pair.Second));
        await RecordAsync();

        var network = await AskAsync(chain[0].Id, hops);

        Assert.Equal(entities, network.Entities.Count);
        Assert.Equal(entities - 1, network.Relationships.Count);
    }

    [Fact]
    public async Task AskAsync_FilterDuringWalk_StopsAtTiesThatDoNotPass()
    {
        var (a, b, c) = (Facts.Body("A"), Facts.Body("B"), Facts.Body("C"));
        Facts.Said(a, Rival, b);
        Facts.Said(b, Ally, c);
        await RecordAsync();

        var network = await AskAsync(a.Id, 2, NetworkFilter.None with { Types = [Ally.Id] });

        Assert.Equal(["A"], Names(network));
        Assert.Empty(network.Relationships);
        Assert.Equal(1, Hidden(network, "A"));
    }

    [Fact]
    public async Task AskAsync_Kind_IsMetByEitherEnd()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(Facts.Person("P"), Leads, a);
        Facts.Said(a, Rival, b);
        await RecordAsync();

        var network = await AskAsync(filter: NetworkFilter.None with { Kinds = [EntityKind.Person] });

        Assert.Equal(["A", "P"], Names(network).Order());
    }

    [Fact]
    public async Task AskAsync_ConfidenceAndContested_Filter()
    {
        var (a, b, c) = (Facts.Body("A"), Facts.Body("B"), Facts.Body("C"));
        var low = Facts.Said(a, Rival, b, hedge: Hedge.Allegedly);
        var contested = Facts.Said(b, Ally, c);
        Facts.Said(b, Ally, c, Stance.Disputes, by: "Another", credibility: Credibility.Improbable);
        await RecordAsync();

        var lows = await AskAsync(filter: NetworkFilter.None with { Confidences = [Confidence.Low] });
        var disputed = await AskAsync(filter: NetworkFilter.None with { Contested = true });
        var undisputed = await AskAsync(filter: NetworkFilter.None with { Contested = false });

        Assert.Equal([low], lows.Relationships.Select(one => one.Relationship));
        Assert.Equal([contested], disputed.Relationships.Select(one => one.Relationship));
        Assert.Equal([low], undisputed.Relationships.Select(one => one.Relationship));
    }

    [Fact]
    public async Task AskAsync_UnsupportedTie_ComesOnlyWhenAskedFor()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(a, Rival, b, Stance.FindsNoEvidence);
        await RecordAsync();

        var without = await AskAsync(a.Id);
        var with = await AskAsync(a.Id, filter: NetworkFilter.None with { Unsupported = true });
        var whole = await AskAsync(filter: NetworkFilter.None with { Unsupported = true });

        Assert.Equal(["A"], Names(without));
        Assert.Equal(0, Hidden(without, "A"));
        Assert.Equal(2, with.Entities.Count);
        Assert.True(Assert.Single(with.Relationships).Assessment.Unsupported);
        Assert.Equal(new NetworkCounts(2, 1), whole.Total);
    }

    [Fact]
    public async Task AskAsync_TieWithoutClaims_IsDrawnAsUnassessed()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Tie(a, Rival, b);
        await RecordAsync();

        var network = await AskAsync(a.Id);

        Assert.Equal(AssessmentSummary.NoClaims.Confidence, Assert.Single(network.Relationships).Assessment.Confidence);
        Assert.False(network.Relationships[0].Assessment.Unsupported);
        Assert.Equal(2, network.Entities.Count);
    }

    [Fact]
    public async Task AskAsync_Limit_KeepsNearestThenBestTiedThenId()
    {
        var hub = Facts.Body("Hub");
        var spokes = Enumerable.Range(0, 6).Select(number => Facts.Body($"S{number}")).ToList();
        spokes.ForEach(spoke => Facts.Said(hub, Rival, spoke));
        Facts.Said(spokes[3], Ally, spokes[4]);
        Facts.Said(spokes[3], Ally, Facts.Body("Far"));
        await RecordAsync();

        var network = await AskAsync(hub.Id, 2, limit: 4);

        var byId = spokes.Where(spoke => spoke != spokes[3] && spoke != spokes[4]).Min(spoke => spoke.Id);
        Assert.Equal([hub.Id, spokes[3].Id, spokes[4].Id, byId], network.Entities.Select(one => one.Entity.Id));
        Assert.Equal(new NetworkCounts(8, 8), network.Total);
        Assert.Equal(new NetworkCounts(4, 4), network.Shown);
        Assert.Equal(3, Hidden(network, "Hub"));
        Assert.Equal(1, Hidden(network, "S3"));
    }

    [Fact]
    public async Task AskAsync_ParallelTies_CountOneNeighbour()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(a, Rival, b);
        Facts.Said(a, PartOf, b);
        Facts.Said(b, PartOf, a);
        Facts.Said(a, PartOf, a);
        await RecordAsync();

        var alone = await Store.AmongAsync([a.Id], NetworkFilter.None, Cancel);
        var both = await AskAsync(a.Id);

        Assert.Equal(1, Hidden(alone, "A"));
        Assert.Single(alone.Relationships);
        Assert.Equal(0, Hidden(both, "A"));
        Assert.Equal(4, both.Relationships.Count);
        Assert.Equal(both.Relationships.Select(one => one.Relationship.Id).Order(StringComparer.Ordinal), both.Relationships.Select(one => one.Relationship.Id));
    }

    [Fact]
    public async Task AskAsync_UnknownFocus_IsNotFound()
    {
        var fault = await Assert.ThrowsAsync<NotFoundException>(() => AskAsync("nobody"));

        Assert.Contains("nobody", fault.Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(1, 0)]
    [InlineData(1, NetworkQuestion.MaxLimit + 1)]
    public async Task AskAsync_BeyondLimits_IsRefused(int hops, int limit) =>
        await Assert.ThrowsAsync<InvalidRequestException>(() => AskAsync(null, hops, limit: limit));

    [Fact]
    public async Task AmongAsync_UnknownIds_AreLeftOut()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(a, Rival, b);
        await RecordAsync();

        var network = await Store.AmongAsync([b.Id, "nobody", a.Id, b.Id], NetworkFilter.None, Cancel);

        Assert.Equal(["B", "A"], Names(network));
        Assert.Single(network.Relationships);
    }
}
