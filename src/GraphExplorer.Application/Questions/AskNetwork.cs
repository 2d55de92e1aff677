using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Progress;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Asks for the neighbourhood of an entity, for a part of the network, or for the whole.</summary>
public sealed class AskNetwork(INetworkStore store, AssembledNetworks networks, NetworkParts parts, TimeProvider clock)
{
    /// <summary>The answer.</summary>
    /// <exception cref="InvalidRequestException">A value is not allowed; the message names the allowed ones.</exception>
    /// <exception cref="NotFoundException">Nothing has that id or name.</exception>
    public Task<NetworkAnswer> RunAsync(NetworkRequest request, CancellationToken cancel) => RunAsync(request, null, cancel);

    /// <summary>The answer, and meanwhile how far the reading has come, where it can be told.</summary>
    /// <exception cref="InvalidRequestException">A value is not allowed; the message names the allowed ones.</exception>
    /// <exception cref="NotFoundException">Nothing has that id or name.</exception>
    public async Task<NetworkAnswer> RunAsync(NetworkRequest request, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        Allowed.Between("hops", request.Hops, 1, NetworkQuestion.MaxHops);
        Allowed.Between("limit", request.Limit, 1, NetworkQuestion.MaxLimit);
        if (request.Filter.Types.Count > 0)
        {
            var types = await store.TypesAsync(cancel);
            Allowed.Among("type", request.Filter.Types, [.. types.Keys]);
        }

        var focus = await FocusAsync(request, cancel);
        var network = focus is null && request.Part is { } part
            ? await PartAsync(part, request, PhaseProgress.Begin(progress, WorkPhase.Reading), cancel)
            : await networks.AskAsync(new NetworkQuestion(focus, request.Hops, request.Filter, request.Limit), cancel);
        return new NetworkAnswer(clock.GetUtcNow(), network, focus);
    }

    private async Task<Network> PartAsync(PartAround part, NetworkRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var split = await parts.SplitAsync(progress, cancel);
        var parted = part.Kind is PartKind.Component ? split.Components : split.Communities;
        return await networks.AmongAsync([.. parted.Around(part.Entity).Take(request.Limit)], request.Filter, cancel) is { Entities.Count: > 0 } network
            ? network
            : throw new NotFoundException($"No entity has the id '{part.Entity}'.", "It may come from another store; search for its name.");
    }

    private async Task<string?> FocusAsync(NetworkRequest request, CancellationToken cancel)
    {
        if (request.Focus is not null || string.IsNullOrWhiteSpace(request.Query))
        {
            return request.Focus;
        }

        Allowed.SearchText(request.Query);
        var hits = await store.SearchAsync(request.Query, 1, cancel);
        return hits.Count > 0
            ? hits[0].Entity.Id
            : throw new NotFoundException($"No name like '{request.Query}'.", "Search for another name, or for a part of it.");
    }
}
