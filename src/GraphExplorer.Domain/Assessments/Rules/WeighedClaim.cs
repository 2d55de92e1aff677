using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Rule 1: a live claim with what its grades make of it.</summary>
internal sealed class WeighedClaim
{
    /// <summary>Weighs a claim.</summary>
    public WeighedClaim(Evidence evidence)
    {
        Evidence = evidence;
        Claim = evidence.Claim;
        Origin = evidence.Chain[0].Speaker;
        Reliability = WorstLink(evidence.Chain);
        Credibility = Enum.IsDefined(evidence.Credibility) ? evidence.Credibility : Credibility.CannotBeJudged;
        var judgedFair = Reliability <= Reliability.C && Credibility <= Credibility.PossiblyTrue;
        var judgedGood = Reliability <= Reliability.B && Credibility <= Credibility.ProbablyTrue;
        IsWeighty = Denies && judgedFair;
        IsSound = Supports && IsOutright && judgedFair;
        IsWellGraded = IsOutright && judgedGood;
    }

    /// <summary>The claim with its grades.</summary>
    public Evidence Evidence { get; }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Who said it first.</summary>
    public Speaker Origin { get; }

    /// <summary>The worst link of its chain.</summary>
    public Reliability Reliability { get; }

    /// <summary>The newest grade of the information.</summary>
    public Credibility Credibility { get; }

    /// <summary>Both grades.</summary>
    public WeighedGrade Grade => new(Reliability, Credibility);

    /// <summary>Says that it is so.</summary>
    public bool Supports => Claim.Stance == Stance.Supports;

    /// <summary>Says that it is not so, or that there is no evidence.</summary>
    public bool Denies => Claim.Stance is Stance.Disputes or Stance.FindsNoEvidence;

    /// <summary>Neither hedged nor inferred.</summary>
    public bool IsOutright => Claim.Hedge == Hedge.None && Claim.Basis != Basis.Inferred;

    /// <summary>Supports outright, graded A to C and 1 to 3.</summary>
    public bool IsSound { get; }

    /// <summary>Sound, and graded A or B and 1 or 2.</summary>
    public bool IsStrong => IsSound && IsWellGraded;

    /// <summary>Whatever it says is said outright and graded A or B and 1 or 2: what a confirmation takes.</summary>
    public bool IsWellGraded { get; }

    /// <summary>Denies, graded A to C and 1 to 3.</summary>
    public bool IsWeighty { get; }

    /// <summary>Whether a speaker of the group stands anywhere in its chain.</summary>
    public bool Passes(string groupKey)
    {
        var chain = Evidence.Chain;
        for (var link = 0; link < chain.Count; link++)
        {
            if (chain[link].Speaker.GroupKey == groupKey)
            {
                return true;
            }
        }

        return false;
    }

    private static Reliability WorstLink(IReadOnlyList<GradedSpeaker> chain)
    {
        var worst = Reliability.A;
        for (var link = 0; link < chain.Count; link++)
        {
            worst = chain[link].Reliability > worst ? chain[link].Reliability : worst;
        }

        return worst;
    }
}
