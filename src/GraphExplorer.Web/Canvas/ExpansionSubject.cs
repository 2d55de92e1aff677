using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Web.Canvas;

/// <summary>An expansion that would bring many.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Families">The families that were asked for; empty for all.</param>
public sealed record ExpansionSubject(string Entity, IReadOnlyList<Family> Families);
