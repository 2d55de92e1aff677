using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Ranking;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>A tie between entities of an answer.</summary>
/// <param name="Tie">The tie.</param>
internal sealed record TieFound(AssessedRelationship Tie)
{
    /// <summary>Its place among the weakest; larger is stronger.</summary>
    public long Strength => Rank.Of(Tie.Assessment);

    /// <summary>Whether it is drawn.</summary>
    public bool Drawn => !Tie.Assessment.Unsupported;

    /// <summary>Reads the record at a position of a row.</summary>
    public static TieFound Of(Row row, int at) => new(RelationshipValues.Assessed(new Properties(row.Map(at))));
}
