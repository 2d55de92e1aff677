namespace GraphExplorer.Interchange.Items;

/// <summary>An attribute of an entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Attribute">What is told of it.</param>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range, or null.</param>
/// <param name="Unit">What is counted, or null.</param>
public sealed record AttributeSubject(EntityMention Entity, string Attribute, string Value, string? Upper, string? Unit) : ClaimSubject;
