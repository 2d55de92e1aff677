using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Canvas;

/// <summary>Asks, after every step and change, for what the canvas shows before its filters. Draws nothing.</summary>
public sealed class UnfilteredNetwork : WorkbenchComponent
{
    private (string Address, long Version, long Change, int Refreshes)? asked;

    /// <summary>How an exploration stands.</summary>
    [Inject]
    public required ShowExploration Explorations { get; set; }

    /// <summary>The network that an exploration shows.</summary>
    [Inject]
    public required ExplorationNetwork Networks { get; set; }

    /// <summary>The network that a question asks for.</summary>
    [Inject]
    public required AskNetwork Questions { get; set; }

    /// <summary>The ties among the entities that a filtered question shows.</summary>
    [Inject]
    public required AssembledNetworks Assembled { get; set; }

    /// <inheritdoc/>
    protected override async Task BenchChangedAsync()
    {
        // an exploration that has just begun is in the address before its scene is here
        if (Bench.Scene is not { } scene || (scene.Exploration is null && AddressQuestion.Read(Bench.Address).Exploration is not null))
        {
            return;
        }

        var wanted = (Bench.Address, scene.Exploration?.Version ?? 0, scene.Change, Bench.Refreshes);
        if (asked == wanted)
        {
            return;
        }

        asked = wanted;
        try
        {
            var network = await AskAsync(scene.Exploration?.Id);
            if (asked == wanted)
            {
                Bench.ShowUnfiltered(network);
            }
        }
        catch (GraphExplorerException)
        {
            // the canvas asked for the same, and says so; whatever happens next asks again
            asked = asked == wanted ? null : asked;
        }
        catch (OperationCanceledException)
        {
            // the page is left
        }
    }

    private async Task<Network> AskAsync(string? exploration)
    {
        if (exploration is not null)
        {
            var found = await Explorations.FindAsync(exploration, Leaving);
            return (await Networks.OfAsync(found.State, Leaving)).All;
        }

        var question = AddressQuestion.Read(Bench.Address).Question;
        var (shown, filter) = ((await Questions.RunAsync(question, Leaving)).Network, question.Filter);
        if (filter.IsEmpty || shown.Entities.Count == 0)
        {
            return shown;
        }

        // those that are best tied by what passes are on the canvas, and in the exploration that begins with it; without the filter others might be
        string[] drawn = [.. shown.Entities.Select(entity => entity.Entity.Id)];
        return await Assembled.AmongAsync(drawn, NetworkFilter.None with { Unsupported = filter.Unsupported }, Leaving);
    }
}
