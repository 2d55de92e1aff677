using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Domain.Relationships;

/// <summary>One kind of tie. Data, not code: a user can add to the list.</summary>
/// <param name="Id">Lower-case words with hyphens, <c>alleged-cutout</c>.</param>
/// <param name="Label">What a person reads on the tie.</param>
/// <param name="InverseLabel">The same read from the other end.</param>
/// <param name="Mutual">Whether the ends have no order.</param>
/// <param name="Sign">Whether it binds or divides.</param>
/// <param name="Family">Its family, which gives its colour.</param>
/// <param name="EndedLabel">The label once the tie has ended (<c>led</c>), or null where it stays the same.</param>
/// <param name="FromKinds">The kinds allowed at the first end; empty allows any.</param>
/// <param name="ToKinds">The kinds allowed at the second end; empty allows any.</param>
/// <param name="Reading">What the first end does to the second, in a phrase (<c>acts as a deniable front for</c>), or null.</param>
/// <param name="NamesElsewhere">Its name in other vocabularies, by vocabulary.</param>
public sealed record RelationshipType(
    string Id,
    string Label,
    string InverseLabel,
    bool Mutual,
    Sign Sign,
    Family Family,
    string? EndedLabel,
    IReadOnlyList<EntityKind> FromKinds,
    IReadOnlyList<EntityKind> ToKinds,
    string? Reading,
    IReadOnlyDictionary<string, string> NamesElsewhere)
{
    /// <summary>The label, as it reads for a tie that goes on or has ended.</summary>
    public string LabelWhen(bool ended) => ended && EndedLabel is not null ? EndedLabel : Label;

    /// <summary>Whether entities of these kinds may stand at the two ends; a mutual type looks at them in either order.</summary>
    public bool Allows(EntityKind from, EntityKind to) =>
        Fits(from, to) || (Mutual && Fits(to, from));

    private bool Fits(EntityKind from, EntityKind to) =>
        (FromKinds.Count == 0 || FromKinds.Contains(from)) && (ToKinds.Count == 0 || ToKinds.Contains(to));
}
