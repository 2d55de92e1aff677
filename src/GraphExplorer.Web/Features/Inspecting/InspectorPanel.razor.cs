using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Features.Inspecting;

/// <summary>Shows all that is known of what is selected.</summary>
public sealed partial class InspectorPanel
{
    private ElementReference panel;
    private ElementReference heading;
    private RelationshipAccount? tie;
    private EntityAccount? entity;
    private IReadOnlyList<FamilyCount> expansions = [];
    private GraphExplorerException? fault;
    private (Selection Selection, long Change, Network? Shown, int Refreshes)? asked;
    private int focused;
    private bool covers;

    /// <summary>Accounts of relationships.</summary>
    [Inject]
    public required ShowRelationship Relationships { get; set; }

    /// <summary>Accounts of entities.</summary>
    [Inject]
    public required ShowEntity Entities { get; set; }

    /// <summary>What an expansion would add.</summary>
    [Inject]
    public required CountNeighbours Neighbours { get; set; }

    /// <summary>The browser.</summary>
    [Inject]
    public required PageScript Script { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Bench.Reviewed += OnReviewed;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Bench.Reviewed -= OnReviewed;
        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    protected override async Task BenchChangedAsync()
    {
        StateHasChanged();
        var wanted = (Bench.Selection, Bench.StoreChange, Bench.Unfiltered, Bench.Refreshes);
        if (asked == wanted)
        {
            return;
        }

        asked = wanted;
        try
        {
            await AskAsync();
            fault = null;
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }

        StateHasChanged();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await CoverAsync();
        // a heading of what is still being read would take the focus with it when it goes
        if (Bench.FocusRequests > focused && IsRead)
        {
            focused = Bench.FocusRequests;
            await Script.FocusAsync(heading);
        }
    }

    private bool IsRead => fault is not null
        || (tie is not null && Bench.Selection.OneRelationship == tie.Relationship.Id)
        || (entity is not null && Bench.Selection.OneEntity == entity.Entity.Id);

    private async Task CoverAsync()
    {
        if (covers == !Bench.Selection.IsEmpty || Bench.Canvas is null)
        {
            return;
        }

        covers = !Bench.Selection.IsEmpty;
        await Bench.Canvas.InsetAsync(covers ? await Script.CoverageAsync(panel) : 0);
    }

    private async Task AskAsync()
    {
        if (Bench.Selection.OneRelationship is { } relationshipId)
        {
            var account = await Relationships.RunAsync(relationshipId, Leaving);
            tie = Bench.Selection.OneRelationship == relationshipId ? account : tie;
        }
        else if (Bench.Selection.OneEntity is { } entityId)
        {
            var account = await Entities.RunAsync(entityId, Leaving);
            var counts = await Neighbours.RunAsync(entityId, [.. (Bench.Unfiltered?.Entities ?? []).Select(shown => shown.Entity.Id)], Leaving);
            if (Bench.Selection.OneEntity == entityId)
            {
                (entity, expansions) = (account, counts);
            }
        }
    }

    private void OnReviewed(RelationshipAccount account) => _ = InvokeAsync(() =>
    {
        if (tie?.Relationship.Id == account.Relationship.Id)
        {
            tie = account;
            StateHasChanged();
        }
    });

    private static string Sentence(EntityKind kind)
    {
        var word = Word.Of(kind);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
