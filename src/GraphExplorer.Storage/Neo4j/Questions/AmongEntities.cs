using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities and the ties among them.</summary>
internal static class AmongEntities
{
    /// <summary>Answers it.</summary>
    public static Task<Network> AnswerAsync(GraphDatabase database, IReadOnlyCollection<string> ids, NetworkFilter filter, CancellationToken cancel) => throw new NotSupportedException();
}
