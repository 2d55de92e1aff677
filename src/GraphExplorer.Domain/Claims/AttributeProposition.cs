using GraphExplorer.Domain.Faults;
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
    /// <summary>The entity.</summary>
    public string EntityId { get; } = Required.Text(EntityId, "An attribute", "entity");

    /// <summary>What is told of it.</summary>
    public string Attribute { get; } = Required.Text(Attribute, "An attribute", "name");

    /// <summary>The value, or the lower end of a range, as written.</summary>
    public string Value { get; } = Required.Text(Value, "An attribute", "value");

    /// <summary>The upper end of a range, or null.</summary>
    public string? Upper { get; } = Upper;

    /// <summary>What is counted, or null.</summary>
    public string? Unit { get; } = Unit;

    /// <inheritdoc/>
    public override string Id { get; } = ContentId.Of("attribute", EntityId, Attribute, Value, Upper ?? "", Unit ?? "");
}
