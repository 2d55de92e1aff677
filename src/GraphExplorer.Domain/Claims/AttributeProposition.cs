using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Domain.Claims;

/// <summary>That an attribute of an entity has a value, so that numbers are graded and dated like ties.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Attribute">What is told of it: <c>strength</c>, <c>killed</c>.</param>
/// <param name="Value">The value, or the lower end of a range, as written.</param>
/// <param name="Upper">The upper end of a range, or null.</param>
/// <param name="Unit">What is counted, or null.</param>
public sealed record AttributeProposition(string EntityId, string Attribute, string Value, string? Upper, string? Unit) : Proposition
{
    /// <inheritdoc/>
    public override string Id { get; } = ContentId.Of("attribute", EntityId, Attribute, Value, Upper ?? "", Unit ?? "");
}
