namespace GraphExplorer.Domain.Relationships;

/// <summary>One typed tie between two entities. The same three always make the same relationship, whoever reports it.</summary>
/// <param name="Id">Hash of the three, 32 lower-case hex digits: <see cref="Of"/>.</param>
/// <param name="From">Id of the first end; of a mutual type, the ordinally smaller of the two.</param>
/// <param name="Type">Id of the relationship type.</param>
/// <param name="To">Id of the second end.</param>
public sealed record Relationship(string Id, string From, string Type, string To)
{
    /// <summary>The relationship that these three make; the ends of a mutual type are put in order, so that theirs never matters.</summary>
    public static Relationship Of(string from, RelationshipType type, string to)
    {
        var (first, second) = type.Mutual && string.CompareOrdinal(from, to) > 0 ? (to, from) : (from, to);
        return new Relationship(Identity.ContentId.Of("relationship", first, type.Id, second), first, type.Id, second);
    }
}
