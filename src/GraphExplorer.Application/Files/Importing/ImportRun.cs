using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Faults;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>The three readings of one import.</summary>
internal sealed class ImportRun(INetworkStore store, FileSet files, Authorship by)
{
    private readonly Settlement _settled = new();
    private readonly FaultList _faults = new();
    private long _skipped;

    /// <summary>Settles, checks, and writes where nothing forbids it.</summary>
    public async Task<ImportReport> RunAsync(bool skipBad, CancellationToken cancel)
    {
        await SettleAsync(cancel);
        var facts = new FactResolver(_settled, by);
        await CheckAsync(facts, cancel);
        var into = new FactBatcher(store, by);
        var loads = _faults.Total == 0 || (skipBad && !_faults.Fatal);
        if (loads)
        {
            await WriteOrTellAsync(facts, into, cancel);
        }

        return new ImportReport(loads, into.Sent, into.New, into.OrganizationsMade, _skipped, _faults.First, _faults.Total)
        {
            Fatal = _faults.Fatal,
            TypesStaying = _settled.Types.Staying,
        };
    }

    private async Task SettleAsync(CancellationToken cancel)
    {
        await foreach (var (_, item) in files.ReadAsync(ImportPhase.Settling, new FaultList(), cancel))
        {
            _settled.Note(item);
        }

        await _settled.SettleAsync(store, cancel);
    }

    private async Task CheckAsync(FactResolver facts, CancellationToken cancel)
    {
        await foreach (var (reading, item) in files.ReadAsync(ImportPhase.Checking, _faults, cancel))
        {
            if (!facts.Resolve(reading, item, null))
            {
                _skipped++;
            }
        }
    }

    private async Task WriteOrTellAsync(FactResolver facts, FactBatcher into, CancellationToken cancel)
    {
        try
        {
            await WriteAsync(facts, into, cancel);
        }
        catch (StoreRefusedException cut) when (cut.IsAway || into.HasWritten)
        {
            throw cut.With("What was written until then stays. Run the same import again, and it goes on from there; nothing is written twice.");
        }
    }

    private async Task WriteAsync(FactResolver facts, FactBatcher into, CancellationToken cancel)
    {
        await _settled.Speakers.SendAsync(into, cancel);
        await foreach (var (reading, item) in files.ReadAsync(ImportPhase.Writing, new FaultList(), cancel))
        {
            if (_faults.Total > 0 && !facts.Resolve(reading, item, null))
            {
                continue;
            }

            facts.Resolve(reading, item, into);
            await into.FlushIfFullAsync(cancel);
        }

        await into.FlushAsync(cancel);
    }
}
