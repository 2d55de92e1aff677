using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Shortest paths.</summary>
public abstract class PathContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task PathAsync_LongAndShortWay_TakesTheShort()
    {
        var chain = Chain(6);
        Facts.Said(chain[5], Leads, chain[3]);
        Facts.Said(chain[3], PartOf, chain[0]);
        await RecordAsync();

        var path = await PathAsync(chain[0], chain[5]);

        Assert.Equal(["E0", "E3", "E5"], Names(path!));
        Assert.Equal([PartOf.Id, Leads.Id], path!.Relationships.Select(one => one.Relationship.Type));
        Assert.Equal(new NetworkCounts(3, 2), path.Total);
        Assert.Equal(2, Hidden(path, "E3"));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    public async Task PathAsync_AlongAChain_GoesFromOneEndToTheOther(int from, int to)
    {
        var chain = Chain(6);
        await RecordAsync();

        var path = await PathAsync(chain[from], chain[to]);

        var way = Enumerable.Range(Math.Min(from, to), Math.Abs(to - from) + 1).Select(number => $"E{number}");
        Assert.Equal(from < to ? way : way.Reverse(), Names(path!));
        Assert.Equal(Math.Abs(to - from), path!.Relationships.Count);
    }

    [Fact]
    public async Task PathAsync_SeveralTies_TakesTheStrongest()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(a, Rival, b, hedge: Hedge.Possibly);
        var strong = Facts.Said(b, PartOf, a);
        Facts.Tie(a, Ally, b);
        await RecordAsync();

        var path = await PathAsync(a, b);

        Assert.Equal(strong, Assert.Single(path!.Relationships).Relationship);
    }

    [Fact]
    public async Task PathAsync_UnsupportedTie_IsNoWay()
    {
        var (a, b, c) = (Facts.Body("A"), Facts.Body("B"), Facts.Body("C"));
        Facts.Said(a, Rival, b, Stance.Disputes);
        Facts.Tie(a, Rival, c);
        await RecordAsync();

        Assert.Null(await PathAsync(a, b));
        Assert.Equal(["A", "C"], Names((await PathAsync(a, c))!));
    }

    [Fact]
    public async Task PathAsync_MoreHopsThanAllowed_IsNone()
    {
        var chain = Chain(6);
        await RecordAsync();

        Assert.Null(await PathAsync(chain[0], chain[5], 4));
        Assert.NotNull(await PathAsync(chain[0], chain[5], 5));
    }

    [Fact]
    public async Task PathAsync_SameEnds_IsTheEntityAlone()
    {
        var chain = Chain(2);
        await RecordAsync();

        var path = await PathAsync(chain[0], chain[0]);

        Assert.Equal(["E0"], Names(path!));
        Assert.Empty(path!.Relationships);
        Assert.Equal(1, Hidden(path, "E0"));
    }

    [Fact]
    public async Task PathAsync_UnknownEnd_IsNotFound()
    {
        var chain = Chain(2);
        await RecordAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => Store.PathAsync(chain[0].Id, "nobody", 8, Cancel));
        await Assert.ThrowsAsync<NotFoundException>(() => Store.PathAsync("nobody", chain[0].Id, 8, Cancel));
        await Assert.ThrowsAsync<InvalidRequestException>(() => PathAsync(chain[0], chain[1], 0));
    }

    private List<Entity> Chain(int length)
    {
        var chain = Enumerable.Range(0, length).Select(number => Facts.Body($"E{number}")).ToList();
        chain.Zip(chain.Skip(1)).ToList().ForEach(pair => Facts.Said(pair.First, Rival, pair.Second));
        return chain;
    }

    private Task<Network?> PathAsync(Entity from, Entity to, int maxHops = 8) => Store.PathAsync(from.Id, to.Id, maxHops, Cancel);
}
