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

    /// <summary>What stands at an end, by the sample: the first label that counts, else all that were met there.</summary>
    /// <param name="finish">The end that they lead to, else the one that they start at.</param>
    /// <param name="labels">The labels that count, in order of precedence.</param>
    public string End(bool finish, IReadOnlyList<string> labels)
    {
        var met = Sketch.Ends is [var most, ..] ? finish ? most.To : most.From : [];
        return labels.FirstOrDefault(label => met.Contains(label, StringComparer.Ordinal)) ?? (met.Count == 0 ? "…" : string.Join(" · ", met));
    }
}
