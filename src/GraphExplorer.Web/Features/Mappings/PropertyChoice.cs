using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Web.Features.Mappings;

/// <summary>Properties to be chosen for one purpose.</summary>
/// <param name="Title">The purpose.</param>
/// <param name="Hint">What the choice means, a sentence.</param>
/// <param name="Properties">What can be chosen.</param>
/// <param name="Chosen">What is chosen now.</param>
/// <param name="Into">The draft with another choice.</param>
public sealed record PropertyChoice(
    string Title,
    string Hint,
    IReadOnlyList<PropertySketch> Properties,
    IReadOnlyList<string> Chosen,
    Func<MappingDraft, IReadOnlyList<string>, MappingDraft> Into)
{
    /// <summary>What identifies nodes with a label.</summary>
    public static PropertyChoice Identifiers(LabelDraft label) => new(
        $"What identifies {label.Sketch.Label}",
        "A property whose value belongs to one node only, or several that together do. Explorations find entities again by it.",
        label.Properties,
        label.Mapped.Identifiers,
        (draft, keys) => draft.With(label with { Mapped = label.Mapped with { Identifiers = keys } }));

    /// <summary>What names nodes with a label.</summary>
    public static PropertyChoice Names(LabelDraft label) => new(
        $"What names {label.Sketch.Label}",
        "Properties that hold names, texts or lists of them. The first text found is the name that is shown, the others are other names.",
        label.Properties,
        label.Mapped.Names,
        (draft, keys) => draft.With(label with { Mapped = label.Mapped with { Names = keys } }));

    /// <summary>What tells how sure a relationship is.</summary>
    public static PropertyChoice Confidence(TieDraft tie) => new(
        $"How sure {tie.Sketch.Type} is",
        "Shown as recorded there, beside the assessment, and never part of it.",
        tie.Properties,
        tie.Mapped.Confidence,
        (draft, keys) => draft.With(tie with { Mapped = tie.Mapped with { Confidence = keys } }));

    /// <summary>What tells where a relationship is from.</summary>
    public static PropertyChoice Source(TieDraft tie) => new(
        $"Where {tie.Sketch.Type} is from",
        "Shown as recorded there.",
        tie.Properties,
        tie.Mapped.Source,
        (draft, keys) => draft.With(tie with { Mapped = tie.Mapped with { Source = keys } }));

    /// <summary>What tells when a relationship held.</summary>
    public static PropertyChoice Period(TieDraft tie) => new(
        $"When {tie.Sketch.Type} held",
        "Shown as recorded there.",
        tie.Properties,
        tie.Mapped.Period,
        (draft, keys) => draft.With(tie with { Mapped = tie.Mapped with { Period = keys } }));
}
