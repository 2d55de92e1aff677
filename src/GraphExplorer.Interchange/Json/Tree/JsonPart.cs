namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>A piece of the file's outermost object: a member of it, or one item of a member that is a list.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Value">The member's value, or the item.</param>
/// <param name="Listed">Whether it is an item of a list.</param>
internal sealed record JsonPart(string Member, JsonValue Value, bool Listed);
