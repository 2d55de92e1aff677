namespace GraphExplorer.Domain.Entities;

/// <summary>Where the id of a new entity comes from.</summary>
public static class EntityId
{
    /// <summary>The id derived from kind and normalized name: 32 lower-case hex digits; with a number above 1 where that of a smaller one is taken by an entity of another name.</summary>
    public static string Of(EntityKind kind, string name, int number = 1) =>
        Identity.ContentId.Of("entity", Words.Word.Of(kind), Identity.NormalName.Of(name), number == 1 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
