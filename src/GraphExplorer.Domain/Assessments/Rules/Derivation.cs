using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>What rules 1 to 6 give on claims that count.</summary>
internal sealed class Derivation
{
    private Derivation(List<WeighedClaim> claims)
    {
        Claims = claims;
        Supports = claims.FindAll(claim => claim.Supports);
        Denials = claims.FindAll(claim => claim.Denies);
        Questions = claims.FindAll(claim => claim.Claim.Stance == Stance.Questions);
        Backing = Supports.Count == claims.Count ? Supports : Supports.FindAll(claim => !AlsoDoubts(claim.Origin.Id));
        Origins = OriginGroup.Of(Backing);
        Independence = Independence.Among(Origins.FindAll(group => group.IsStrong));
        ByOrigins = FromOrigins();
        Contested = Supports.Exists(support => Denials.Exists(denial => denial.Origin.Id != support.Origin.Id));
        Weighty = Denials.FindAll(denial => denial.IsWeighty);
        AfterContest = ByOrigins == Confidence.High && Weighty.Count > 0 ? Confidence.Moderate : ByOrigins;
        Outweighing = AfterContest == Confidence.Moderate && Weighty.Count > 0 ? Rules.Outweighing.Of(this) : [];
        Confidence = Outweighing.Count > 0 ? Confidence.Low : AfterContest;
    }

    /// <summary>All claims that count, by id.</summary>
    public List<WeighedClaim> Claims { get; }

    /// <summary>Those that support.</summary>
    public List<WeighedClaim> Supports { get; }

    /// <summary>Those that dispute or find no evidence.</summary>
    public List<WeighedClaim> Denials { get; }

    /// <summary>Those that question.</summary>
    public List<WeighedClaim> Questions { get; }

    /// <summary>Rule 2: supports whose origin says nothing against it.</summary>
    public List<WeighedClaim> Backing { get; }

    /// <summary>Supporting origins by group.</summary>
    public List<OriginGroup> Origins { get; }

    /// <summary>Rule 3.</summary>
    public Independence Independence { get; }

    /// <summary>Rule 4.</summary>
    public Confidence ByOrigins { get; }

    /// <summary>Rule 5: whether there is support, and another speaker denies it.</summary>
    public bool Contested { get; }

    /// <summary>Denials that can lower.</summary>
    public List<WeighedClaim> Weighty { get; }

    /// <summary>After rule 5.</summary>
    public Confidence AfterContest { get; }

    /// <summary>Rule 6: the disputes that make moderate into low.</summary>
    public List<WeighedClaim> Outweighing { get; }

    /// <summary>After rule 6.</summary>
    public Confidence Confidence { get; }

    /// <summary>Size of the largest set of pairwise independent origins; 0 without support, else at least 1.</summary>
    public int IndependentOrigins => Supports.Count == 0 ? 0 : Math.Max(1, Independence.Count);

    /// <summary>Rules 1 to 6 on these claims, which are in the order of their ids.</summary>
    public static Derivation Of(List<WeighedClaim> claims) => new(claims);

    /// <summary>Rule 2: whether the speaker also disputes, questions or finds no evidence.</summary>
    public bool AlsoDoubts(string speakerId) => Claims.Exists(claim => !claim.Supports && claim.Origin.Id == speakerId);

    private Confidence FromOrigins()
    {
        if (Supports.Count == 0)
        {
            return Confidence.Unassessed;
        }

        return Independence.Count > 1 ? Confidence.High
            : Backing.Exists(claim => claim.IsSound) ? Confidence.Moderate
            : Confidence.Low;
    }
}
