using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Schema;
using GraphExplorer.Storage.Embedded.Workspace;

namespace GraphExplorer.Storage.Embedded;

/// <summary>Explorations and settings in a SQLite file. It is opened by the first operation, and closed, its log moved into the file, when disposed.</summary>
/// <param name="path">Where the file lies or will lie.</param>
/// <param name="network">Whose explorations: the address of the network store; empty for the file in the data folder.</param>
internal sealed class EmbeddedWorkspaceStore(string path, string network = "") : IWorkspaceStore, IDisposable
{
    private readonly EmbeddedDatabase _database = new(path, WorkspaceSchema.Newest);
    private readonly RecentExplorations _recent = new();

    /// <inheritdoc/>
    public Task CreateAsync(Exploration exploration, CancellationToken cancel) =>
        _database.WriteAsync(session => KeepExploration.Create(session, network, exploration), cancel);

    /// <inheritdoc/>
    public Task<Exploration?> ExplorationAsync(string id, CancellationToken cancel) =>
        _database.ReadAsync(
            session => ReadExplorations.Version(session, network, id) is { } version
                ? _recent.Find(id, version) ?? _recent.Note(ReadExplorations.ById(session, network, id))
                : null,
            cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StepRecord>> StepsAsync(string id, CancellationToken cancel) =>
        _database.ReadAsync(session => ReadSteps.All(session, id), cancel);

    /// <inheritdoc/>
    public Task<StepRecord?> StepAsync(string id, int position, CancellationToken cancel) =>
        _database.ReadAsync(session => ReadSteps.At(session, id, position), cancel);

    /// <inheritdoc/>
    public Task<string?> StepNameAsync(string id, int position, CancellationToken cancel) =>
        _database.ReadAsync(session => ReadSteps.NameAt(session, id, position), cancel);

    /// <inheritdoc/>
    public Task<bool> HasStepAsync(string id, string stepId, CancellationToken cancel) =>
        _database.ReadAsync(session => ReadSteps.Has(session, id, stepId), cancel);

    /// <inheritdoc/>
    public async Task<bool> AppendAsync(Exploration after, string stepId, StepRecord? step, CancellationToken cancel)
    {
        var kept = await _database.WriteAsync(session => KeepExploration.Append(session, network, after, stepId, step), cancel);
        if (kept)
        {
            _recent.Note(after);
        }

        return kept;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ExplorationHeader>> RecentAsync(int limit, CancellationToken cancel)
    {
        Limits.Check("limit", limit, Limits.MostHits);
        return _database.ReadAsync(session => ReadExplorations.Recent(session, network, limit), cancel);
    }

    /// <inheritdoc/>
    public Task<string?> SettingAsync(string key, CancellationToken cancel) =>
        _database.ReadAsync(session => session.Text("SELECT value FROM setting WHERE key = ?1", key), cancel);

    /// <inheritdoc/>
    public Task SetAsync(string key, string value, CancellationToken cancel) => _database.WriteAsync(
        session => session.Execute("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value", key, value),
        cancel);

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();
}
