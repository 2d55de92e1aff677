using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;

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
    /// <summary>Lower-case words with hyphens.</summary>
    public string Id { get; } = IsId(Id)
        ? Id
        : throw new InvalidRequestException(
            $"“{Id}” cannot be the id of a relationship type.",
            "Use lower-case letters a to z, digits, and single hyphens between words, as in alleged-cutout.");

    /// <summary>What a person reads on the tie; never blank.</summary>
    public string Label { get; init => field = Required.Text(value, "A relationship type", "label"); } = Required.Text(Label, "A relationship type", "label");

    /// <summary>The same read from the other end; never blank.</summary>
    public string InverseLabel { get; init => field = Required.Text(value, "A relationship type", "inverse label"); } =
        Required.Text(InverseLabel, "A relationship type", "inverse label");

    /// <summary>The label, as it reads for a tie that goes on or has ended.</summary>
    public string LabelWhen(bool ended) => ended && EndedLabel is not null ? EndedLabel : Label;

    /// <summary>Whether entities of these kinds may stand at the two ends; a mutual type looks at them in either order.</summary>
    public bool Allows(EntityKind from, EntityKind to) =>
        Fits(from, to) || (Mutual && Fits(to, from));

    /// <summary>Refuses ends that may not stand there.</summary>
    /// <exception cref="InvalidRequestException">Their kinds are not allowed.</exception>
    public void RequireEnds(Entity from, Entity to)
    {
        if (!Allows(from.Kind, to.Kind))
        {
            throw new InvalidRequestException(
                $"“{Label}” cannot tie {from.Name} ({Words.Word.Of(from.Kind)}) to {to.Name} ({Words.Word.Of(to.Kind)}).",
                $"It goes from {Kinds(FromKinds)} to {Kinds(ToKinds)}: change an end, or take another type.");
        }
    }

    private static string Kinds(IReadOnlyList<EntityKind> kinds) =>
        kinds.Count == 0 ? "anything" : string.Join(" or ", kinds.Select(kind => Words.Word.Of(kind)));

    private static bool IsId(string id) =>
        id.Length > 0
        && id[0] != '-'
        && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private bool Fits(EntityKind from, EntityKind to) =>
        (FromKinds.Count == 0 || FromKinds.Contains(from)) && (ToKinds.Count == 0 || ToKinds.Contains(to));
}
