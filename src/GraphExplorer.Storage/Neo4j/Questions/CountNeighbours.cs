using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>What an expansion would add, by family.</summary>
internal static class CountNeighbours
{
    /// <summary>Answers it.</summary>
    public static Task<IReadOnlyList<FamilyCount>> AnswerAsync(GraphDatabase database, string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) => throw new NotSupportedException();
}
