using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Claims;

/// <summary>A live claim with all that its assessment looks at.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Chain">Its speakers with the grades that count here, the origin first.</param>
/// <param name="Credibility">The newest grade of the information; 6 where nobody graded it.</param>
/// <param name="Retracted">Whether it was withdrawn; then it is shown, and does not count.</param>
public sealed record Evidence(
    Claim Claim,
    Document Document,
    IReadOnlyList<GradedSpeaker> Chain,
    Credibility Credibility,
    bool Retracted = false)
{
    /// <summary>The first speaker of the chain.</summary>
    public GradedSpeaker Origin => Chain[0];

    /// <summary>The worst link; an F anywhere makes it F.</summary>
    public Reliability Reliability => Chain.Max(link => link.Reliability);

    /// <summary>The stricter of the document's handling and the claim's own.</summary>
    public Tlp Handling => Claim.Handling is { } own && own > Document.Handling ? own : Document.Handling;
}
