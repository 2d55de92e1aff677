using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Assessments.Wording;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Weaknesses;

/// <summary>Weaknesses that lie in who says so, and how it came to us.</summary>
internal static class OriginWeaknesses
{
    private const int LongChain = 3;

    /// <summary>All support goes back to one independent origin.</summary>
    public static string? OneOrigin(AssessedCase whole)
    {
        var derivation = whole.Derivation;
        if (derivation.IndependentOrigins != 1)
        {
            return null;
        }

        return derivation.Origins.Count switch
        {
            0 => "One origin at most: everyone who supports it also speaks against it.",
            1 => $"One origin: {GoBack(derivation.Backing.Count)} to {Group(derivation.Origins[0])}.",
            2 => $"One independent origin: {FirstPair(derivation)}",
            _ => $"One independent origin: none of the {Phrase.Number(derivation.Origins.Count)} origins confirms another; {FirstPair(derivation)}",
        };
    }

    /// <summary>Every origin is unreliable or cannot be judged.</summary>
    public static string? UnreliableOrigins(AssessedCase whole)
    {
        var claims = whole.Derivation.Backing.Count > 0 ? whole.Derivation.Backing : whole.Derivation.Supports;
        if (claims.Count == 0 || claims.Exists(claim => OfOrigin(claim) <= Reliability.C))
        {
            return null;
        }

        var origins = claims
            .Select(claim => $"{Phrase.Name(claim.Origin.Name)} ({Word.Of(OfOrigin(claim)).ToUpperInvariant()}, {Phrase.Of(OfOrigin(claim))})")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return $"No origin that can be relied on: {Phrase.And([.. origins.Take(LongChain)])}{(origins.Skip(LongChain).Any() ? " and others" : "")}.";
    }

    /// <summary>Every supporting claim came through three speakers or more.</summary>
    public static string? SecondHand(AssessedCase whole)
    {
        var supports = whole.Derivation.Supports;
        if (supports.Count == 0 || supports.Exists(claim => claim.Evidence.Chain.Count < LongChain))
        {
            return null;
        }

        var shortest = supports.MinBy(claim => claim.Evidence.Chain.Count)!;
        return $"Hearsay of hearsay: it came to us through {Phrase.Number(shortest.Evidence.Chain.Count)} speakers, {Who.Chain(shortest)}.";
    }

    /// <summary>All support stands in one document.</summary>
    public static string? SingleDocument(AssessedCase whole)
    {
        var supports = whole.Derivation.Supports;
        if (supports.Count == 0 || !supports.TrueForAll(claim => claim.Claim.DocumentId == supports[0].Claim.DocumentId))
        {
            return null;
        }

        var what = Phrase.All(supports.Count, "supporting claim stands", "supporting claims stand");
        return $"One document: {what} in “{Phrase.Name(supports[0].Evidence.Document.Title)}”.";
    }

    private static string FirstPair(Derivation derivation)
    {
        var reason = new PairReasons(derivation)[0].Reason;
        return $"{char.ToLowerInvariant(reason[0])}{reason[1..]}";
    }

    private static Reliability OfOrigin(WeighedClaim claim) => claim.Evidence.Chain[0].Reliability;

    private static string GoBack(int claims) => claims switch
    {
        1 => "the only claim goes back",
        2 => "both claims go back",
        _ => $"{Phrase.Number(claims)} claims all go back",
    };

    private static string Group(OriginGroup group)
    {
        var speakers = group.Speakers;
        return group.Key == Speaker.UnnamedGroup && speakers.Length > 1 ? $"unnamed speakers, who may be the same ({Phrase.Names(speakers)})"
            : speakers.Length > 1 ? $"{Phrase.Names(speakers)}, who count as one ({Phrase.Name(group.Name)})"
            : Phrase.Name(speakers[0]);
    }
}
