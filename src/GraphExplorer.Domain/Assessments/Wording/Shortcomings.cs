using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>Says why no support is sound: <c>the only support is hedged (“allegedly”) and its origin is unnamed, so cannot be judged</c>.</summary>
internal static class Shortcomings
{
    /// <summary>The words for a case that has support and no sound one.</summary>
    public static string Of(Derivation derivation)
    {
        var supports = derivation.Supports;
        var each = supports.ConvertAll(support => Find(support, derivation));
        if (supports.Count == 1)
        {
            return $"the only support {Join(each[0], kind => One(kind, supports[0]))}";
        }

        var shared = Enum.GetValues<Shortcoming>().Where(kind => each.TrueForAll(found => found.Contains(kind))).ToList();
        return shared.Count > 0
            ? $"every one of the {Phrase.Number(supports.Count)} supports {Join(shared, kind => Shared(kind, supports))}"
            : $"none of the {Phrase.Number(supports.Count)} supports is sound: {Counted(each)}";
    }

    private static List<Shortcoming> Find(WeighedClaim support, Derivation derivation)
    {
        var found = new List<Shortcoming>(2);
        Add(Shortcoming.Hedged, support.Claim.Hedge != Hedge.None);
        Add(Shortcoming.Inferred, support.Claim.Basis == Basis.Inferred);
        var unnamed = support.Origin.Unnamed && support.Evidence.Chain[0].Reliability == Reliability.F;
        Add(Shortcoming.UnnamedOrigin, unnamed);
        Add(Shortcoming.Unjudgeable, support.Reliability == Reliability.F && !unnamed);
        Add(Shortcoming.Unreliable, support.Reliability is Reliability.D or Reliability.E);
        Add(Shortcoming.Doubtful, support.Credibility is Credibility.Doubtful or Credibility.Improbable);
        Add(Shortcoming.UnjudgedInformation, support.Credibility == Credibility.CannotBeJudged && support.Reliability != Reliability.F);
        Add(Shortcoming.SelfDoubted, derivation.AlsoDoubts(support.Origin.Id));
        return found;

        void Add(Shortcoming kind, bool has)
        {
            if (has)
            {
                found.Add(kind);
            }
        }
    }

    private static string Join(List<Shortcoming> kinds, Func<Shortcoming, string> words)
    {
        var parts = kinds.ConvertAll(kind => words(kind));
        return kinds[0] == Shortcoming.UnnamedOrigin ? Phrase.And(["comes from an unnamed origin, which cannot be judged", .. parts.Skip(1)]) : Phrase.And(parts);
    }

    private static string One(Shortcoming kind, WeighedClaim support) => kind switch
    {
        Shortcoming.Hedged => $"is hedged (“{Phrase.Name(HedgeWord(support))}”)",
        Shortcoming.Unjudgeable => $"depends on {Worst(support)}, whose reliability cannot be judged (F)",
        Shortcoming.Unreliable => $"depends on {Worst(support)}, graded {Phrase.Of(support.Reliability)} ({Word.Of(support.Reliability).ToUpperInvariant()})",
        Shortcoming.Doubtful => $"is graded {Word.Of(support.Credibility)} for credibility",
        Shortcoming.SelfDoubted => $"comes from {Phrase.Name(support.Origin.Name)}, who also speaks against it",
        _ => Shared(kind, [support]),
    };

    private static string Shared(Shortcoming kind, List<WeighedClaim> supports) => kind switch
    {
        Shortcoming.Hedged => $"is hedged (“{string.Join("”, “", supports.Select(HedgeWord).Distinct().Order(StringComparer.Ordinal).Take(3))}”)",
        Shortcoming.Inferred => "is inferred",
        Shortcoming.UnnamedOrigin => "its origin is unnamed, so cannot be judged",
        Shortcoming.Unjudgeable => "depends on somebody whose reliability cannot be judged (F)",
        Shortcoming.Unreliable => "depends on somebody who is not reliable (D or E)",
        Shortcoming.Doubtful => "is graded doubtful or improbable (4 or 5)",
        Shortcoming.UnjudgedInformation => "has nothing by which its truth could be judged (6)",
        _ => "comes from somebody who also speaks against it",
    };

    private static string Counted(List<List<Shortcoming>> each) => Phrase.And([.. Enum.GetValues<Shortcoming>()
        .Select(kind => (Kind: kind, Count: each.Count(found => found.Contains(kind))))
        .Where(found => found.Count > 0)
        .Select(found => $"{Phrase.Number(found.Count)} {Many(found.Kind, found.Count == 1)}")]);

    private static string Many(Shortcoming kind, bool one) => kind switch
    {
        Shortcoming.Hedged => one ? "is hedged" : "are hedged",
        Shortcoming.Inferred => one ? "is inferred" : "are inferred",
        Shortcoming.UnnamedOrigin => one ? "has an unnamed origin that cannot be judged" : "have unnamed origins that cannot be judged",
        Shortcoming.Unjudgeable => (one ? "depends" : "depend") + " on somebody who cannot be judged (F)",
        Shortcoming.Unreliable => (one ? "depends" : "depend") + " on somebody who is not reliable (D or E)",
        Shortcoming.Doubtful => one ? "is graded 4 or 5 for credibility" : "are graded 4 or 5 for credibility",
        Shortcoming.UnjudgedInformation => (one ? "has" : "have") + " nothing by which the truth could be judged (6)",
        _ => one ? "comes from somebody who also speaks against it" : "come from somebody who also speaks against it",
    };

    private static string Worst(WeighedClaim support) =>
        Phrase.Name(support.Evidence.Chain.First(link => link.Reliability == support.Reliability).Speaker.Name);

    private static string HedgeWord(WeighedClaim support) => Word.Of(support.Claim.Hedge);
}
