using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Claims;

/// <summary>
/// What makes a claim the claim that it is. The canonical form is one JSON object by RFC 8785 (members in ordinal order,
/// no spaces, only <c>"</c>, <c>\</c> and control characters escaped), every string in NFC, in UTF-8, absent members left
/// out: <c>basis</c>, <c>chain</c> (speaker ids), <c>document</c> (id), <c>hedge</c>, <c>held</c> (as written),
/// <c>likelihood</c> (<c>scale</c>, <c>term</c>), <c>locator</c>, <c>proposition</c> (id), <c>said</c> (as written),
/// <c>scope</c>, <c>stance</c>, <c>supersedes</c> (claim id). Words of closed lists are those of <see cref="Word"/>.
/// </summary>
public static class ClaimIdentity
{
    [ThreadStatic]
    private static CanonicalJson? _writer;

    /// <summary>SHA-256 over <see cref="CanonicalForm"/> in UTF-8; 64 lower-case hex digits.</summary>
    public static string Of(Claim claim) => Written(claim).Hash();

    /// <summary>The JSON that is hashed.</summary>
    public static string CanonicalForm(Claim claim) => Written(claim).ToString();

    private static CanonicalJson Written(Claim claim)
    {
        var json = _writer ??= new CanonicalJson();
        json.Begin();
        json.Add("basis", Word.Of(claim.Basis));
        json.Add("chain", claim.Chain);
        json.Add("document", claim.DocumentId);
        json.Add("hedge", Word.Of(claim.Hedge));
        json.Add("held", claim.Held?.Text);
        if (claim.LikelihoodAsSaid is { } likelihood)
        {
            json.Begin("likelihood");
            json.Add("scale", likelihood.Scale);
            json.Add("term", likelihood.Term);
            json.End();
        }

        json.Add("locator", claim.Locator);
        json.Add("proposition", claim.Proposition.Id);
        json.Add("said", claim.Said?.Text);
        json.Add("scope", claim.Scope);
        json.Add("stance", Word.Of(claim.Stance));
        json.Add("supersedes", claim.Supersedes);
        json.End();
        return json;
    }
}
