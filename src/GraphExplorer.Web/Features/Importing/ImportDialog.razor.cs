using System.Globalization;
using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace GraphExplorer.Web.Features.Importing;

/// <summary>Takes a file in: checks it, lists its faults, writes it, or writes what has none.</summary>
public sealed partial class ImportDialog
{
    private const long Largest = 4L << 30;

    private SpooledFile? file;
    private ImportReport? report;
    private GraphExplorerException? fault;
    private CancellationTokenSource? stopping;
    private ImportPhase? phase;
    private bool running;
    private bool skipping;
    private int percent;

    /// <summary>Imports.</summary>
    [Inject]
    public required ImportFile Import { get; set; }

    /// <summary>Who signs.</summary>
    [Inject]
    public required IAuthorName Author { get; set; }

    private string Words => phase switch
    {
        null => "Receiving the file",
        ImportPhase.Settling => "Settling which name is which entity",
        ImportPhase.Checking => "Looking for faults",
        _ => "Writing",
    };

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        stopping?.Cancel();
        file?.Dispose();
        base.Dispose(disposing);
    }

    private async Task ChosenAsync(InputFileChangeEventArgs chosen)
    {
        Begin(null);
        try
        {
            file?.Dispose();
            file = null;
            await using var stream = chosen.File.OpenReadStream(Largest, stopping!.Token);
            file = await SpooledFile.OfAsync(chosen.File.Name, stream, stopping.Token);
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException)
        {
            End(cut is IOException ? new InvalidRequestException($"'{chosen.File.Name}' could not be received: {cut.Message}", "Choose it again, or use the command line for very large files.") : null);
            return;
        }

        await RunAsync(false);
    }

    private async Task RunAsync(bool skipBad)
    {
        if (file is null)
        {
            return;
        }

        skipping = skipBad;
        Begin(ImportPhase.Settling);
        try
        {
            var request = new ImportRequest([file.Source], await Author.GetAsync(), skipBad);
            report = await Import.RunAsync(request, new Progress<ImportProgress>(Show), stopping!.Token);
            End(null);
        }
        catch (GraphExplorerException refused)
        {
            End(refused);
        }
        catch (OperationCanceledException)
        {
            End(new InvalidRequestException("The import was stopped; part of the file may be written.", "Run it again: what is there already is not written twice."));
        }
    }

    private void Show(ImportProgress step)
    {
        var now = (int)(step.Part * 100);
        if (now != percent || step.Phase != phase)
        {
            (percent, phase) = (now, step.Phase);
            StateHasChanged();
        }
    }

    private void Begin(ImportPhase? first)
    {
        stopping ??= CancellationTokenSource.CreateLinkedTokenSource(Leaving);
        (running, percent, phase, report, fault) = (true, 0, first, null, null);
    }

    private void End(GraphExplorerException? refused)
    {
        stopping?.Dispose();
        (running, stopping, fault) = (false, null, refused);
    }

    private void Cancel() => stopping?.Cancel();

    private Task CloseAsync()
    {
        if (report is { Loaded: true } done)
        {
            Bench.Say(string.Create(CultureInfo.InvariantCulture, $"Imported: {done.New.Entities} entities, {done.New.Relationships} ties, {done.New.Claims} claims are new."));
        }

        Bench.Open(Dialog.None);
        return Task.CompletedTask;
    }
}
