using System.Globalization;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Shell.Pieces;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Features.Exploring;

/// <summary>Asks which of an entity's many neighbours to add, and how many.</summary>
public sealed partial class ExpandDialog
{
    private const int Usual = 100;

    private readonly SortedSet<Family> chosen = [];
    private ExpansionOffer? offer;
    private GraphExplorerException? fault;
    private string most = Usual.ToString(CultureInfo.InvariantCulture);

    /// <summary>Counts what there is to choose from.</summary>
    [Inject]
    public required OfferExpansion Offers { get; set; }

    private int? Most => int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= offer?.Room ? number : null;

    /// <summary>What keeps it from being done, or null.</summary>
    private string? Hint =>
        offer is null ? null
        : offer.Room <= 0 ? $"The canvas holds as many entities as it can. Hide some, or start anew from {offer.Name}."
        : chosen.Count == 0 ? "Choose a family at least."
        : Most is null ? $"Give a whole number from 1 to {NumberText.Of(offer.Room)}: so many more can be shown."
        : null;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => AskAsync();

    private async Task AskAsync()
    {
        // where the first step on a question is the one that is asked about, the address has the exploration before the scene has
        if (Bench.ExpansionSubject is not { } subject || AddressQuestion.Read(Bench.Address).Exploration is not { } exploration)
        {
            Close();
            return;
        }

        try
        {
            offer = await Offers.RunAsync(exploration, subject.Entity, Leaving);
            fault = null;
            chosen.UnionWith(offer.Families.Select(count => count.Family).Where(family => subject.Families.Count == 0 || subject.Families.Contains(family)));
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }
    }

    private void Choose(Family family, bool wanted) => _ = wanted ? chosen.Add(family) : chosen.Remove(family);

    private Task ExpandAsync()
    {
        var (entity, families) = (Bench.ExpansionSubject!.Entity, chosen.Select(Word.Of).ToArray());
        Close();
        return Bench.StepAsync("expand", new { entity, families, most = Most });
    }

    private void Close() => Bench.Open(Dialog.None);
}
