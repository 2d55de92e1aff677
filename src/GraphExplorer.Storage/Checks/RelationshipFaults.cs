using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Checks;

/// <summary>What can be wrong with relationships.</summary>
internal static class RelationshipFaults
{
    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(BatchScope scope, IEnumerable<Relationship> relationships) =>
        relationships.SelectMany(relationship => Of(scope, relationship));

    /// <summary>The faults of one.</summary>
    public static IEnumerable<string> Of(BatchScope scope, Relationship tie)
    {
        var named = $"the tie {tie.From} {tie.Type} {tie.To}";
        var (from, to, type) = (scope.Kind(tie.From), scope.Kind(tie.To), scope.Type(tie.Type));
        if (from is null)
        {
            yield return $"{named} begins at an unknown entity";
        }

        if (to is null)
        {
            yield return $"{named} ends at an unknown entity";
        }

        if (type is null)
        {
            yield return $"{named} is of an unknown type";
        }
        else if (Relationship.Of(tie.From, type, tie.To) != tie)
        {
            yield return $"{named} has not the id and order that its ends and type make";
        }
        else if (from is { } one && to is { } other && !type.Allows(one, other))
        {
            yield return $"{named} goes from {Word.Of(one)} to {Word.Of(other)}, which its type does not allow";
        }
    }
}
