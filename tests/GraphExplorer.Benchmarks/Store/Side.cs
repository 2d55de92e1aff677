using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>A store with what its questions are measured beside.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Store">The store.</param>
/// <param name="Bare">Makes the bare question of a round ready; null where none is measured beside the question.</param>
internal sealed record Side(string Name, INetworkStore Store, Func<Question, int, Func<Task>?> Bare)
{
    /// <summary>The store in a file.</summary>
    public static Side Of(INetworkStore store, BareFile file) => new("SQLite", store, (question, round) =>
    {
        if (question.OnFile is not { } bare)
        {
            return null;
        }

        var ready = bare(file, round);
        return () => Task.FromResult(ready());
    });

    /// <summary>The store in Neo4j.</summary>
    public static Side Of(INetworkStore store, BareServer server, CancellationToken cancel) => new("Neo4j", store, (question, round) =>
        question.Bare is not { } bare ? null
        : bare.Writes ? () => server.WriteAsync(bare.Text, bare.Parameters(round), cancel)
        : () => server.AskAsync(bare.Text, bare.Parameters(round), cancel));
}
