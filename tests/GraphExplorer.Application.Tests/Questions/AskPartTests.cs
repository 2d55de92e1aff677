using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Tests.Questions;

/// <summary>A part of a network is read and split off once for all who ask for it.</summary>
public sealed class AskPartTests : IDisposable
{
    private static readonly NetworkFilter Rivalries = NetworkFilter.None with { Families = [Family.Rivalry] };

    private TemporaryStore? temporary;
    private AssembledNetworks? networks;
    private NetworkParts? parts;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        networks?.Dispose();
        parts?.Dispose();
        temporary?.Dispose();
    }

    [Theory]
    [InlineData(PartKind.Component, false)]
    [InlineData(PartKind.Community, false)]
    [InlineData(PartKind.Component, true)]
    public async Task Part_AskedForByMany_IsReadOnceAndHeldForAll(PartKind kind, bool filtered)
    {
        var (ask, counts) = await OpenAsync();
        var request = NetworkRequest.Whole with { Part = new PartAround(kind, "leaf7"), Filter = filtered ? Rivalries : NetworkFilter.None };

        var first = await ask.RunAsync(request, Cancel);
        var again = await ask.RunAsync(request with { Filter = request.Filter with { } }, Cancel);

        Assert.Same(first.Network, again.Network);
        Assert.Equal(1, counts.Times(nameof(INetworkStore.AmongAsync)));
        Assert.Equal(1, counts.Times(nameof(INetworkStore.ReadRelationshipsAsync)));
        Assert.Equal(1, counts.Times(nameof(INetworkStore.CountAsync)));
    }

    [Fact]
    public async Task Part_WithAFilter_IsWhatTheStoreAnswersForIt_WhateverIsHeld()
    {
        var (ask, _) = await OpenAsync();
        var request = NetworkRequest.Whole with { Part = new PartAround(PartKind.Component, "hub") };
        var whole = (await ask.RunAsync(request, Cancel)).Network;
        await ask.RunAsync(request with { Filter = Rivalries }, Cancel);

        var fewer = (await ask.RunAsync(request with { Filter = Rivalries, Limit = 40 }, Cancel)).Network;

        string[] ids = [.. whole.Entities.Take(40).Select(entity => entity.Entity.Id)];
        Assert.Equivalent(await temporary!.Store.AmongAsync(ids, Rivalries, Cancel), fewer, strict: true);
    }

    [Fact]
    public async Task Part_AfterAChange_IsSplitOffAnew()
    {
        var (ask, counts) = await OpenAsync();
        var request = NetworkRequest.Whole with { Part = new PartAround(PartKind.Component, "one") };
        await ask.RunAsync(request, Cancel);
        var entity = new Entity("new", EntityKind.Person, "Somebody new", [], null);
        await temporary!.Store.RecordAsync(new FactBatch { Entities = [entity] }, new Authorship("tester", temporary.Clock.GetUtcNow()), Cancel);

        var after = await ask.RunAsync(request, Cancel);

        Assert.Equal(await temporary.Store.ChangeAsync(Cancel), after.Network.Change);
        Assert.Equal(2, counts.Times(nameof(INetworkStore.ReadRelationshipsAsync)));
    }

    [Fact]
    public async Task Part_OfAnUnknownEntity_IsNotFound()
    {
        var (ask, _) = await OpenAsync();

        await Assert.ThrowsAsync<Domain.Faults.NotFoundException>(() => ask.RunAsync(NetworkRequest.Whole with { Part = new PartAround(PartKind.Component, "nobody") }, Cancel));
    }

    [Fact]
    public async Task Reading_OfALargeNetworkForItsParts_IsToldOf()
    {
        var (ask, _) = await OpenAsync(HubNetwork.StoredAsync(1_100));
        var heard = new Heard();

        await ask.RunAsync(NetworkRequest.Whole with { Part = new PartAround(PartKind.Component, "one") }, heard, Cancel);

        Assert.Contains(heard.All, progress => progress is { Phase: WorkPhase.Reading, Share: > 0 });
    }

    private async Task<(AskNetwork Ask, CountedStore Counts)> OpenAsync(Task<TemporaryStore>? stored = null)
    {
        temporary = await (stored ?? HubNetwork.StoredAsync());
        var (store, counts) = CountedStore.Before(temporary.Store);
        (networks, parts) = (new AssembledNetworks(store), new NetworkParts(store));
        return (new AskNetwork(store, networks, parts, temporary.Clock), counts);
    }

    private sealed class Heard : IProgress<WorkProgress>
    {
        public List<WorkProgress> All { get; } = [];

        public void Report(WorkProgress value) => All.Add(value);
    }
}
