using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Asking;

/// <summary>Which relationship types a question asks for.</summary>
internal static class TypeChoice
{
    /// <summary>Whether a type is asked for; an empty list lets all through.</summary>
    public static bool Passes(RelationshipType type, IReadOnlyList<string> ids, IReadOnlyList<Family> families) =>
        (ids.Count == 0 || ids.Contains(type.Id)) && (families.Count == 0 || families.Contains(type.Family));
}
