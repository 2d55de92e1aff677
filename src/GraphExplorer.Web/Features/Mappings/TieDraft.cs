using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Web.Features.Mappings;

/// <summary>A relationship type of that database, as it is being mapped.</summary>
/// <param name="Sketch">What was found of it.</param>
/// <param name="Mapped">What its relationships are, or would be.</param>
/// <param name="Used">Whether they are ties; else they are left out.</param>
public sealed record TieDraft(TypeSketch Sketch, MappedType Mapped, bool Used)
{
    /// <summary>The properties to choose from, those that the mapping names and the sample has not included.</summary>
    public IReadOnlyList<PropertySketch> Properties => Choosing.Properties(Sketch.Properties, [.. Mapped.Confidence, .. Mapped.Source, .. Mapped.Period]);

    /// <summary>The labels at the first end of ours, by the sample; empty where none was met.</summary>
    public string First => Ends(Mapped.Reversed);

    /// <summary>The labels at the second end of ours.</summary>
    public string Second => Ends(!Mapped.Reversed);

    private string Ends(bool to) => Sketch.Ends is [var most, ..] ? string.Join(" · ", to ? most.To : most.From) : "";
}
