using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Web.Features.Mappings;

/// <summary>A label of that database, as it is being mapped.</summary>
/// <param name="Sketch">What was found of it.</param>
/// <param name="Mapped">What its nodes are, or would be.</param>
/// <param name="Used">Whether they are entities; else they are left out.</param>
public sealed record LabelDraft(LabelSketch Sketch, MappedLabel Mapped, bool Used)
{
    /// <summary>The properties to choose from, those that the mapping names and the sample has not included.</summary>
    public IReadOnlyList<PropertySketch> Properties => Choosing.Properties(Sketch.Properties, [.. Mapped.Identifiers, .. Mapped.Names, .. Choosing.One(Mapped.Date)]);
}
