using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The documents behind relationships.</summary>
internal static class ListSources
{
    /// <summary>Answers it.</summary>
    public static Task<SourceList> AnswerAsync(GraphDatabase database, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) => throw new NotSupportedException();
}
