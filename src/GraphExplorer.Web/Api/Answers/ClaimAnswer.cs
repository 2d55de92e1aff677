using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A claim in full.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Stance">What it says of its proposition.</param>
/// <param name="Chain">Who says that who says it, the origin first.</param>
/// <param name="Reliability">The chain's: its worst link.</param>
/// <param name="Credibility">Of the information, 1 to 6.</param>
/// <param name="Hedge">How far the wording stands back.</param>
/// <param name="HedgeWord">The document's own word, or null.</param>
/// <param name="LikelihoodAsSaid">How probable it is said to be, or null.</param>
/// <param name="Basis">How the origin comes to say it.</param>
/// <param name="Premises">What an inference rests on.</param>
/// <param name="Scope">What narrows the ends, or null.</param>
/// <param name="Held">When it is said to have held, EDTF, or null.</param>
/// <param name="Said">When it was said, EDTF, or null.</param>
/// <param name="Locator">Where in the document, or null.</param>
/// <param name="Summary">A paraphrase, or null.</param>
/// <param name="Document">The document.</param>
/// <param name="Tlp">How it is handled.</param>
/// <param name="Retracted">Whether it was withdrawn.</param>
public sealed record ClaimAnswer(
    string Id,
    Stance Stance,
    IReadOnlyList<SpeakerAnswer> Chain,
    string Reliability,
    int Credibility,
    Hedge Hedge,
    string? HedgeWord,
    Likelihood? LikelihoodAsSaid,
    Basis Basis,
    IReadOnlyList<string> Premises,
    string? Scope,
    string? Held,
    string? Said,
    string? Locator,
    string? Summary,
    DocumentAnswer Document,
    Tlp Tlp,
    bool Retracted)
{
    /// <summary>That of a claim with its grades.</summary>
    public static ClaimAnswer Of(Evidence evidence) => new(
        evidence.Claim.Id,
        evidence.Claim.Stance,
        [.. evidence.Chain.Select(SpeakerAnswer.Of)],
        evidence.Reliability.ToString(),
        (int)evidence.Credibility,
        evidence.Claim.Hedge,
        evidence.Claim.HedgeWord,
        evidence.Claim.LikelihoodAsSaid,
        evidence.Claim.Basis,
        evidence.Claim.Premises ?? [],
        evidence.Claim.Scope,
        evidence.Claim.Held?.Text,
        evidence.Claim.Said?.Text,
        evidence.Claim.Locator,
        evidence.Claim.Summary,
        DocumentAnswer.Of(evidence.Document),
        evidence.Handling,
        evidence.Retracted);
}
