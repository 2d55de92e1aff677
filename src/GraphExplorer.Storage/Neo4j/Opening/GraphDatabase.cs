using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Writing.Knowledge;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>
/// A Neo4j database that is ours. It is opened by the first operation; a refusal is told to that operation, and the
/// next one tries again, so that what a person has mended is found mended.
/// </summary>
/// <param name="transport">The wire.</param>
/// <param name="clock">The clock.</param>
/// <param name="mayFound">Whether an empty database is made ours; only by the first opening that succeeds: one that is emptied later was emptied by its owner.</param>
internal sealed class GraphDatabase(INeo4jTransport transport, TimeProvider clock, bool mayFound) : IAsyncDisposable
{
    private const int MostTries = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly TellingWire _wire = new(transport);
    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile KnownTypes _types = KnownTypes.None;
    private volatile MarkerState? _settled;
    private volatile MarkerState? _asItStands;
    private volatile bool _open;
    private bool _wasOpen;

    /// <summary>What a writer remembers of the database; for who writes in turn.</summary>
    public Remembered Remembered { get; } = new();

    /// <summary>The rows of a statement that only reads, from whatever state there is.</summary>
    public async Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        return await _wire.RowsAsync(statement, cancel);
    }

    /// <summary>
    /// Answers a question from one state of the network, in which no projection is behind its facts: where one is, or
    /// something is written meanwhile, it is mended and the question asked again. Where the database is read-only, or
    /// newer rules than ours assessed what is behind, the answer is given from the projections as they stand.
    /// </summary>
    /// <param name="question">The question; it may be asked several times.</param>
    /// <param name="cancel">Ends it.</param>
    public Task<T> AskAsync<T>(Func<StateReader, Task<T>> question, CancellationToken cancel) => AskAsync(question, acceptsBehind: false, cancel);

    /// <summary>Reads for a write from one state, whose projections may be behind.</summary>
    /// <param name="question">What is read; it may be asked several times.</param>
    /// <param name="cancel">Ends it.</param>
    public Task<T> AskForWritingAsync<T>(Func<StateReader, Task<T>> question, CancellationToken cancel) => AskAsync(question, acceptsBehind: true, cancel);

    /// <summary>The state of the network now.</summary>
    public async Task<MarkerState> StateAsync(CancellationToken cancel) =>
        _settled = MarkerState.Of(await RowsAsync(Statement.Of(MarkerState.Statement), cancel)) ?? throw Gone();

    /// <summary>The types as the network has them in a state; those read before where they are the same.</summary>
    public async Task<KnownTypes> TypesAsync(MarkerState state, CancellationToken cancel) => _types.Wording == state.Types
        ? _types
        : _types = KnownTypes.Of(state.Types, await RowsAsync(Statement.Of(KnownTypes.Statement), cancel));

    /// <summary>One writer of this process after the other.</summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        await _writing.WaitAsync(cancel);
        try
        {
            return await write();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Runs a repeatable statement that writes and tells what became of it.</summary>
    public async Task<WriteVerdict> WriteAsync(Statement statement)
    {
        var verdict = WriteVerdict.Of(await WriteRowsAsync(statement)) ?? throw Gone();
        _settled = verdict.State;
        return verdict;
    }

    /// <summary>Runs a repeatable statement that writes. Once it is sent, nobody gives up: it is known what happened.</summary>
    public Task<IReadOnlyList<Row>> WriteRowsAsync(Statement statement) => _wire.WriteAsync(statement, CancellationToken.None);

    /// <summary>Lets a moment pass before something is tried again.</summary>
    public Task PauseAsync(int tries, CancellationToken cancel) => Task.Delay(Pause * Math.Min(tries, 20), clock, cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        _opening.Dispose();
        _writing.Dispose();
    }

    private async Task OpenAsync(CancellationToken cancel)
    {
        if (_open)
        {
            return;
        }

        await _opening.WaitAsync(cancel);
        try
        {
            if (!_open)
            {
                await DatabaseOpening.RunAsync(_wire, mayFound && !_wasOpen, cancel);
                _open = _wasOpen = true;
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task<T> AskAsync<T>(Func<StateReader, Task<T>> question, bool acceptsBehind, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        for (var tries = 1; tries <= MostTries; tries++)
        {
            var asking = new StateReader(_wire, _types, acceptsBehind, _settled, _asItStands, cancel);
            try
            {
                return await question(asking);
            }
            catch (MovedOnException)
            {
                await CatchUpAsync(asking, acceptsBehind, tries, cancel);
            }
        }

        throw new StoreRefusedException(
            "The network changes faster than it can be read.", "Ask again when less is written to it at once.");
    }

    private async Task CatchUpAsync(StateReader asking, bool acceptsBehind, int tries, CancellationToken cancel)
    {
        if (asking.State is null)
        {
            _open = false;
            throw Gone();
        }

        _settled = asking.State;
        if (asking.State.Behind && !acceptsBehind && asking.State != _asItStands)
        {
            await MendAsync(asking.State, cancel);
        }
        else if (asking.State.Types != asking.Types.Wording)
        {
            await TypesAsync(asking.State, cancel);
        }
        else if (tries > 3)
        {
            await PauseAsync(tries, cancel);
        }
    }

    /// <summary>Mends what is behind; notes where that cannot be, so that the same state is not tried again by every question.</summary>
    private async Task MendAsync(MarkerState behind, CancellationToken cancel)
    {
        try
        {
            _asItStands = await Mending.AllAsync(this, cancel);
        }
        catch (StoreRefusedException refused) when (ServerFaults.IsReadOnly(refused))
        {
            _asItStands = behind;
        }
    }

    private static StoreRefusedException Gone() => new(
        "The mark by which GraphExplorer knows the database as its own is gone from it.",
        "Check that the database was not emptied or exchanged, then try again.");
}
