using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Relationships as <c>(:Relationship)</c>.</summary>
internal static class RelationshipValues
{
    /// <summary>The properties of a record that come from no projection, save its kinds and revision.</summary>
    public static PropertyMap Of(Relationship relationship) => new()
    {
        { "id", relationship.Id },
        { "from", relationship.From },
        { "to", relationship.To },
        { "type", relationship.Type },
    };

    /// <summary>The relationship of a record.</summary>
    public static Relationship Of(Properties record) => new(record.Text("id"), record.Text("from"), record.Text("type"), record.Text("to"));

    /// <summary>The relationship of a record with its projection.</summary>
    public static AssessedRelationship Assessed(Properties record) => new(Of(record), ProjectionValues.Of(record));
}
