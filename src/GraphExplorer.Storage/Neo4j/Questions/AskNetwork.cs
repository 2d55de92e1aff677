using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The neighbourhood of a focus, or the whole network.</summary>
internal static class AskNetwork
{
    /// <summary>Answers it.</summary>
    public static Task<Network> AnswerAsync(GraphDatabase database, NetworkQuestion question, CancellationToken cancel) => throw new NotSupportedException();
}
