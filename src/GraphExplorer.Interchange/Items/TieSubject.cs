namespace GraphExplorer.Interchange.Items;

/// <summary>A relationship.</summary>
/// <param name="From">The first end.</param>
/// <param name="Type">The id of its type.</param>
/// <param name="To">The second end.</param>
public sealed record TieSubject(EntityMention From, string Type, EntityMention To) : ClaimSubject;
