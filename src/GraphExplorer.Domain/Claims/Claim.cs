using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Claims;

/// <summary>One speaker saying one thing about one proposition. Its content is its identity.</summary>
/// <param name="Proposition">What it is about.</param>
/// <param name="DocumentId">The document that it stands in.</param>
/// <param name="Chain">Ids of who says that who says it: the origin first, the author of the document last; at least one.</param>
/// <param name="Stance">What it says of the proposition.</param>
/// <param name="Hedge">How far the wording stands back.</param>
/// <param name="HedgeWord">The document's own word for it, or null.</param>
/// <param name="LikelihoodAsSaid">How probable it is said to be, or null; part of what is claimed, not a doubt about it.</param>
/// <param name="Basis">How the origin comes to say it.</param>
/// <param name="Premises">What an inference rests on.</param>
/// <param name="Scope">A phrase that narrows the ends (<c>cells in Kabul</c>), or null.</param>
/// <param name="Held">When it is said to have held, or null where not stated.</param>
/// <param name="Said">When it was said, or null.</param>
/// <param name="Locator">Where in the document (<c>¶30</c>), or null.</param>
/// <param name="Supersedes">The id of the claim that this one corrects, or null.</param>
/// <param name="Handling">Stricter handling than the document's, or null.</param>
/// <param name="Summary">A paraphrase: an annotation, not part of the identity.</param>
public sealed partial record Claim(
    Proposition Proposition,
    string DocumentId,
    IReadOnlyList<string> Chain,
    Stance Stance,
    Hedge Hedge = Hedge.None,
    string? HedgeWord = null,
    Likelihood? LikelihoodAsSaid = null,
    Basis Basis = Basis.Reported,
    IReadOnlyList<string>? Premises = null,
    string? Scope = null,
    Edtf? Held = null,
    Edtf? Said = null,
    string? Locator = null,
    string? Supersedes = null,
    Tlp? Handling = null,
    string? Summary = null)
{
    /// <summary>Ids of who says that who says it; never empty.</summary>
    public IReadOnlyList<string> Chain { get; init => field = Checked(value); } = Checked(Chain);

    /// <summary>64 lower-case hex digits: SHA-256 over the canonical JSON of what makes the claim (<see cref="ClaimIdentity"/>).</summary>
    public string Id => field ??= ClaimIdentity.Of(this);

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> chain) =>
        chain.Count > 0 && !chain.Any(string.IsNullOrWhiteSpace)
            ? chain
            : throw new InvalidRequestException("A claim has nobody who makes it.", "Name at least the author of its document as its chain.");
}
