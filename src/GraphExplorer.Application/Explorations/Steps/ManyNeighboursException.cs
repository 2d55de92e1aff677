using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>An expansion would bring more than a person can want without having said so. Nothing was changed.</summary>
/// <param name="name">The entity's name.</param>
/// <param name="entity">Its id.</param>
/// <param name="families">The families that were asked for; empty for all.</param>
public sealed class ManyNeighboursException(string name, string entity, IReadOnlyList<Family> families) : GraphExplorerException(
    $"{name} has more than {Expand.MostUnasked} neighbours that are not shown.",
    "Choose families, or say how many to add at most: the best tied come first.")
{
    /// <summary>The entity's id.</summary>
    public string Entity { get; } = entity;

    /// <summary>The families that were asked for; empty for all.</summary>
    public IReadOnlyList<Family> Families { get; } = families;
}
