using GraphExplorer.Application.Parts;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Web.Shell;
using GraphExplorer.Web.Shell.Pieces;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Features.Starting;

/// <summary>Offers pieces of a network that is too large to begin with as a whole.</summary>
public sealed partial class StartPanel
{
    private static readonly int[] Offered = [50, 200, 500, 2_000];

    private PartOffer? offer;
    private GraphExplorerException? fault;
    private int percent;

    /// <summary>What the network holds, or null where counting it takes too long.</summary>
    [Parameter]
    public NetworkCounts? Counts { get; set; }

    /// <summary>Finds parts.</summary>
    [Inject]
    public required OfferParts Parts { get; set; }

    /// <summary>The browser.</summary>
    [Inject]
    public required PageScript Script { get; set; }

    private string Whole => Counts is null ? "This network" : $"A network of {NumberText.Of(Counts.Entities)} entities and {NumberText.Of(Counts.Relationships)} ties";

    private IEnumerable<int> Numbers => Offered.Where(number => Counts is null || number < Counts.Entities);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Counts is not null && RendererInfo.IsInteractive)
        {
            await AskAsync();
        }
    }

    private static string Title(NetworkCounts counts) => counts.Entities > StartAddress.Most
        ? $"{NumberText.Of(counts.Entities)} entities; opens the {NumberText.Of(StartAddress.Most)} best tied of them"
        : $"{NumberText.Of(counts.Entities)} entities";

    private async Task AskAsync()
    {
        (fault, percent) = (null, 0);
        try
        {
            offer = await Parts.RunAsync(new Progress<double>(Show), Leaving);
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }
        catch (OperationCanceledException) when (Leaving.IsCancellationRequested)
        {
            // something was begun with meanwhile
        }
    }

    private void Show(double share)
    {
        var now = (int)(share * 100);
        if (now != percent && offer is null)
        {
            percent = now;
            StateHasChanged();
        }
    }

    private Task SearchAsync() => Script.FocusOnAsync("search");
}
