using System.Globalization;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Shell;
using GraphExplorer.Web.Shell.Pieces;
using Microsoft.AspNetCore.Components;

namespace GraphExplorer.Web.Features.Mappings;

/// <summary>Shows how somebody else's database is read, or could be; lets a person change it, try it, and use it.</summary>
public sealed partial class MappingEditor : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private SchemaSketch? sketch;
    private MappingDraft? draft;
    private MappingDraft? inUse;
    private MappingDraft? proposed;
    private MappingTrial? trial;
    private GraphExplorerException? fault;
    private PropertyChoice? choice;
    private RelationshipType? defining;
    private bool tried;
    private bool trying;
    private bool confirming;

    /// <summary>Somebody else's database, where the store is one.</summary>
    [Inject]
    public required IEnumerable<IForeignDatabase> Foreign { get; set; }

    /// <summary>Uses a mapping from now on.</summary>
    [Inject]
    public required ConfirmMapping Confirm { get; set; }

    /// <summary>Leads on to the network.</summary>
    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>The browser.</summary>
    [Inject]
    public required PageScript Script { get; set; }

    /// <summary>What the start of the application said of the mapping.</summary>
    [Inject]
    public required IEnumerable<MappingSetting> Settings { get; set; }

    private string? GivenBy => Settings.FirstOrDefault()?.GivenBy;

    private IForeignDatabase? Database => Foreign.FirstOrDefault();

    private bool IsReady => RendererInfo.IsInteractive && !IsBusy && (Database is null || draft is not null || fault is not null);

    private bool IsBusy => trying || confirming;

    private string Standing => draft is null ? ""
        : draft == inUse ? "This is the mapping in use."
        : draft == proposed ? "What stands below is a proposal, guessed from names and samples."
        : "What stands below was changed here, and is not in use yet.";

    private IEnumerable<MappingFault> OtherFaults => (trial?.Faults ?? []).Where(found => draft is not null
        && draft.Labels.All(label => found.Place != MappingRules.PlaceOfLabel(label.Sketch.Label))
        && draft.Ties.All(tie => found.Place != MappingRules.PlaceOfTie(tie.Sketch.Type)));

    private string Outcome => (trying, trial) switch
    {
        _ when confirming => "Checking that it fits, and keeping it…",
        (true, _) => "Counting what would be seen…",
        (_, null) => tried ? "Changed since it was last tried." : "Not tried yet.",
        (_, { Faults.Count: > 0 and var faults }) => $"{(faults == 1 ? "One thing does not fit yet" : $"{faults} things do not fit yet")}: {trial.Faults[0].Place}{(faults == 1 ? "" : " and others")}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{trial.Entities:N0} entities and {trial.Relationships:N0} ties would be seen."),
    };

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => RendererInfo.IsInteractive && Database is not null ? LookAsync() : Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    private async Task LookAsync()
    {
        (draft, inUse, proposed, fault) = (null, null, null, null);
        await GuardedAsync(async () =>
        {
            sketch = await Database!.SketchAsync(leaving.Token);
            draft = Database.Mapping is { } mapping ? inUse = MappingDraft.Of(sketch, mapping) : Proposed();
        });
        if (draft is { Labels.Count: > 0 })
        {
            await TryAsync();
        }
    }

    private Task ProposeAnewAsync()
    {
        Change(Proposed());
        return TryAsync();
    }

    private MappingDraft Proposed() => proposed = MappingDraft.Of(sketch!, MappingProposal.Of(sketch!));

    private void Change(MappingDraft changed) => (draft, trial, fault) = (changed, null, null);

    private void Pick(PropertyChoice wanted) => choice = wanted;

    private void Choose(IReadOnlyList<string> keys)
    {
        Change(choice!.Into(draft!, keys));
        choice = null;
    }

    private void Define(RelationshipType type)
    {
        Change(draft!.With(type));
        defining = null;
    }

    private async Task TryAsync()
    {
        var mapping = draft!;
        (trying, fault) = (true, null);
        StateHasChanged();
        try
        {
            await GuardedAsync(async () =>
            {
                var found = await Database!.TryAsync(mapping.ToMapping(), leaving.Token);
                (trial, tried) = (draft == mapping ? found : trial, true);
            });
        }
        finally
        {
            trying = false;
        }

        await RevealFaultAsync();
    }

    private async Task RevealFaultAsync()
    {
        if (trial is { Faults.Count: > 0 })
        {
            StateHasChanged();
            await Script.RevealAsync(TrialLine.FirstFault);
        }
    }

    // nothing is counted for it: in a large database that may take longer than the server allows
    private async Task ConfirmAsync()
    {
        if (trial is { Faults.Count: > 0 })
        {
            return;
        }

        var mapping = draft!;
        (confirming, fault) = (true, null);
        StateHasChanged();
        try
        {
            await GuardedAsync(() => UseAsync(mapping));
        }
        finally
        {
            confirming = false;
        }

        await RevealFaultAsync();
    }

    private async Task UseAsync(MappingDraft mapping)
    {
        var faults = await Confirm.RunAsync(mapping.ToMapping(), leaving.Token);
        if (faults.Count == 0)
        {
            inUse = mapping;
            Navigation.NavigateTo("/");
        }
        else if (draft == mapping)
        {
            (trial, tried) = (new MappingTrial(0, 0, [], [], faults), true);
        }
    }

    private async Task DownloadAsync() => await Script.DownloadAsync("mapping.json", await MappingFile.TextAsync(draft!.ToMapping(), leaving.Token));

    private async Task GuardedAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (GraphExplorerException refused)
        {
            fault = refused;
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            // the page is left
        }
    }

    private IEnumerable<MappingFault> FaultsAt(string place) => (trial?.Faults ?? []).Where(found => found.Place == place);

    private IEnumerable<string> NotesOf(LabelDraft label) =>
        trial?.Labels.FirstOrDefault(tried => tried.Label == label.Sketch.Label)?.Notes()
        ?? trial?.LabelsLeftOut.FirstOrDefault(tried => tried.Name == label.Sketch.Label)?.NotesOfLabel() ?? [];

    private IEnumerable<string> NotesOf(TieDraft tie) =>
        trial?.Ties.FirstOrDefault(tried => tried.Type == tie.Sketch.Type)?.Notes()
        ?? trial?.TypesLeftOut.FirstOrDefault(tried => tried.Name == tie.Sketch.Type)?.NotesOfType() ?? [];

    private static string Count(int used, int all) => used == all ? NumberText.Of(all) : $"{NumberText.Of(used)} of {NumberText.Of(all)}, the others are left out";
}
