using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every speaker, by id.</summary>
internal static class ReadSpeakers
{
    private const string Text = "MATCH (s:Speaker) WHERE s.id > $after WITH s ORDER BY s.id LIMIT $size RETURN [s.id, properties(s)] AS row";

    /// <summary>The stream.</summary>
    public static IAsyncEnumerable<Speaker> AnswerAsync(GraphDatabase database, CancellationToken cancel) =>
        Pages.ByIdAsync(database, Text, row => SpeakerValues.Of(new Properties(row.Map(1))), cancel);
}
