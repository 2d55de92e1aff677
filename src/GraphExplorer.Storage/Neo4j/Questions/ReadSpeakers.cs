using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every speaker, by id.</summary>
internal static class ReadSpeakers
{
    /// <summary>Answers it.</summary>
    public static IAsyncEnumerable<Speaker> AnswerAsync(GraphDatabase database, CancellationToken cancel) => throw new NotSupportedException();
}
