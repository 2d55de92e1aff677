namespace GraphExplorer.Interchange.Items;

/// <summary>That two entities are the same.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
public sealed record SameSubject(EntityMention One, EntityMention Other) : ClaimSubject;
