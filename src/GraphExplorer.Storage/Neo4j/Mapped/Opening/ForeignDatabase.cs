using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Somebody else's database. It is opened by the first question: then the mapping is checked against the schema.</summary>
internal sealed class ForeignDatabase : IForeignDatabase, IAsyncDisposable
{
    private readonly INeo4jTransport _transport;
    private readonly ForeignReader _reader;
    private readonly ChangeNumber _change;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _opening = new(1, 1);

    // a mapping and what stands on it change together
    private volatile Reading? _reading;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="transport">The wire; it is disposed with this.</param>
    /// <param name="address">Where it is, without user and password.</param>
    /// <param name="clock">Tells when a change is noticed, and how long is waited for a total.</param>
    /// <param name="mapping">The mapping, or null where none is known yet.</param>
    public ForeignDatabase(INeo4jTransport transport, string address, TimeProvider clock, Mapping? mapping)
    {
        (_transport, Address, _clock) = (transport, address, clock);
        _reading = mapping is null ? null : new Reading(mapping, null);
        _reader = new ForeignReader(transport);
        _change = new ChangeNumber(transport, _reader, clock);
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public Mapping? Mapping => _reading?.Mapping;

    /// <inheritdoc/>
    public Task<SchemaSketch> SketchAsync(CancellationToken cancel) => SchemaSketching.RunAsync(_reader, cancel);

    /// <inheritdoc/>
    public Task<MappingTrial> TryAsync(Mapping mapping, CancellationToken cancel) => MappingRules.Faults(mapping) is { Count: > 0 } faults
        ? Task.FromResult(new MappingTrial(0, 0, [], [], faults))
        : MappingTrying.RunAsync(new Ground(_reader, mapping, _change, _clock), cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MappingFault>> UseAsync(Mapping mapping, Func<CancellationToken, Task> keep, CancellationToken cancel)
    {
        await _opening.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var faults = await MappingFit.FaultsAsync(_reader, mapping, cancel).ConfigureAwait(false);
            if (faults.Count == 0)
            {
                await keep(cancel).ConfigureAwait(false);
                _reading = new Reading(mapping, new Ground(_reader, mapping, _change, _clock));
                _change.Raise();
            }

            return faults;
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>What questions stand on.</summary>
    /// <exception cref="StoreRefusedException">There is no mapping yet, or it does not fit the database.</exception>
    public async Task<Ground> GroundAsync(CancellationToken cancel)
    {
        if (_reading?.Ground is { } open)
        {
            return open;
        }

        await _opening.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return _reading?.Ground ?? await OpenAsync(cancel).ConfigureAwait(false);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>The number of the last change that was noticed; it needs no mapping.</summary>
    public Task<long> ChangeAsync(CancellationToken cancel) => _change.NowAsync(cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _opening.Dispose();
        await _transport.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<Ground> OpenAsync(CancellationToken cancel)
    {
        var mapping = Mapping ?? throw new StoreRefusedException(
            $"{Address} holds a network that GraphExplorer did not make, and nothing says yet what of it is what.",
            "Confirm a mapping on the page /mapping, or give one with --mapping FILE; “graphexplorer mapping --out FILE” proposes one.");
        var faults = await MappingFit.FaultsAsync(_reader, mapping, cancel).ConfigureAwait(false);
        if (faults.Count > 0)
        {
            throw new StoreRefusedException($"The mapping does not fit {Address}.", string.Join(' ', faults));
        }

        var ground = new Ground(_reader, mapping, _change, _clock);
        _reading = new Reading(mapping, ground);
        return ground;
    }

    /// <summary>How the database is read.</summary>
    /// <param name="Mapping">The mapping.</param>
    /// <param name="Ground">What stands on it; null until it was found to fit.</param>
    private sealed record Reading(Mapping Mapping, Ground? Ground);
}
