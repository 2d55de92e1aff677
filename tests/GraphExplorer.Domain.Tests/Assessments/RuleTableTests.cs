using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>The tables of cases behind docs/model.md, rules 1 to 6.</summary>
public sealed class RuleTableTests
{
    [Theory]
    [InlineData("Ann A", 1, Hedge.None, Basis.Observed, true, true)]
    [InlineData("Ann B", 2, Hedge.None, Basis.Reported, true, true)]
    [InlineData("Ann C", 2, Hedge.None, Basis.Reported, true, false)]
    [InlineData("Ann B", 3, Hedge.None, Basis.Reported, true, false)]
    [InlineData("Ann C", 3, Hedge.None, Basis.Reported, true, false)]
    [InlineData("Ann D", 2, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann E", 1, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann F", 1, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann A", 4, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann A", 5, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann A", 6, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann A → Bob F", 1, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann A → Bob D → Cid A", 1, Hedge.None, Basis.Reported, false, false)]
    [InlineData("Ann A → Bob C", 1, Hedge.None, Basis.Reported, true, false)]
    [InlineData("someone C", 3, Hedge.None, Basis.Reported, true, false)]
    [InlineData("Ann A", 1, Hedge.Reportedly, Basis.Reported, false, false)]
    [InlineData("Ann A", 1, Hedge.Allegedly, Basis.Reported, false, false)]
    [InlineData("Ann A", 1, Hedge.Possibly, Basis.Reported, false, false)]
    [InlineData("Ann A", 1, Hedge.Hypothetically, Basis.Reported, false, false)]
    [InlineData("Ann A", 1, Hedge.Intended, Basis.Reported, false, false)]
    [InlineData("Ann A", 1, Hedge.None, Basis.Inferred, false, false)]
    public void Support_ByItsGrades_IsSoundOrStrong(string chain, int credibility, Hedge hedge, Basis basis, bool sound, bool strong)
    {
        var assessment = Bench.Assess(Bench.Supports(chain, credibility, hedge).With(claim => claim with { Basis = basis }));

        var origin = Assert.Single(assessment.Origins);
        Assert.Equal((sound, strong), (origin.Sound, origin.Strong));
        Assert.Equal(sound ? Confidence.Moderate : Confidence.Low, assessment.Confidence);
        Assert.Equal(1, assessment.IndependentOrigins);
    }

    [Theory]
    [InlineData("Ann B", "Bob B", true, 2)]
    [InlineData("Ann B → Cid B", "Bob B → Cid B", true, 2)]
    [InlineData("Ann B → Bob B", "Bob B", false, 2)]
    [InlineData("Ann [north] B", "Bob [north] B", false, 1)]
    [InlineData("Ann [North Front] B", "Bob [north-front] B", false, 1)]
    [InlineData("Ann B → Deb [north] B", "Bob [north] B", false, 2)]
    [InlineData("Ann B", "Bob C", false, 2)]
    [InlineData("someone B", "another B", false, 1)]
    [InlineData("someone B", "Bob B", true, 2)]
    [InlineData("someone F", "Bob B", false, 2)]
    public void Origins_OfTwoSupports_AreIndependentOrNot(string one, string other, bool independent, int origins)
    {
        var assessment = Bench.Assess(Bench.Supports(one), Bench.Supports(other));

        Assert.Equal(independent ? Confidence.High : Confidence.Moderate, assessment.Confidence);
        Assert.Equal(independent ? 2 : 1, assessment.IndependentOrigins);
        Assert.Equal(origins, assessment.Origins.Count);
        Assert.Equal(origins - 1, assessment.Pairs.Count);
        Assert.All(assessment.Pairs, pair => Assert.Equal(independent, pair.Independent));
        Assert.All(assessment.Pairs, pair => Assert.NotEmpty(pair.Reason));
    }

    [Fact]
    public void Origin_WithOneClaimThatCameAnotherWay_IsIndependent() => Assert.Equal(
        Confidence.High,
        Bench.Assess(Bench.Supports("Ann B → Bob B"), Bench.Supports("Ann B → Cid B"), Bench.Supports("Bob B")).Confidence);

    [Fact]
    public void Relay_OfAnothersReport_DoesNotCorroborate()
    {
        var assessment = Bench.Assess(Bench.Supports("Ann B → Bob B"), Bench.Supports("Ann B → Cid B"), Bench.Supports("Ann B → Deb B"));

        Assert.Equal((Confidence.Moderate, 1, 1), (assessment.Confidence, assessment.Origins.Count, assessment.IndependentOrigins));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(40)]
    public void Origins_PairwiseIndependent_AreAllCounted(int count)
    {
        var assessment = Bench.Assess([.. Enumerable.Range(0, count).Select(number => Bench.Supports($"Origin{number} B"))]);

        Assert.Equal((Confidence.High, count), (assessment.Confidence, assessment.IndependentOrigins));
        Assert.Equal(count * (count - 1) / 2, assessment.Pairs.Count);
        Assert.Equal(assessment.Pairs.Count, assessment.Pairs.Distinct().Count());
        Assert.Equal([.. assessment.Pairs], Enumerable.Range(0, assessment.Pairs.Count).Select(place => assessment.Pairs[place]));
    }

    [Fact]
    public void Origins_OfATieThatThousandsSpeakOf_ArePairedInPart()
    {
        var assessment = Bench.Assess([.. Enumerable.Range(0, 2_000).Select(number => Bench.Supports($"Origin{number} B", 1)), Bench.Disputes("Deb B")]);

        Assert.Equal((Confidence.Moderate, 2_000, 2_000), (assessment.Confidence, assessment.Origins.Count, assessment.IndependentOrigins));
        Assert.Equal(50 * 49 / 2, assessment.Pairs.Count);
    }

    [Fact]
    public void Origins_AboveTwelveWhoseFirstIsIndependentOfNone_AreStillHigh()
    {
        var relayed = Enumerable.Range(10, 14).Select(number => Bench.Supports($"Origin{number} B → Aaron B"));

        var assessment = Bench.Assess([Bench.Supports("Aaron B"), .. relayed]);

        Assert.Equal((Confidence.High, 14), (assessment.Confidence, assessment.IndependentOrigins));
    }

    [Theory]
    [InlineData("Ann B", 2, false, Confidence.Moderate)]
    [InlineData("Deb D", 2, true, Confidence.High)]
    [InlineData("Deb F", 6, true, Confidence.High)]
    [InlineData("Deb A", 4, true, Confidence.High)]
    [InlineData("Deb C", 3, true, Confidence.Moderate)]
    [InlineData("someone F", 6, true, Confidence.High)]
    public void Denial_OfWhatIsHigh_ContestsAndLowersWhereWeighty(string denier, int credibility, bool another, Confidence expected)
    {
        foreach (var denial in new[] { Bench.Disputes(denier, credibility), Bench.FindsNoEvidence(denier, credibility) })
        {
            var assessment = Bench.Assess(Bench.Supports("Ann A"), Bench.Supports("Bob A"), denial);

            // Ann denying what she said still leaves Bob, whom she contests
            Assert.True(assessment.Contested);
            Assert.Equal(expected, assessment.Confidence);
            Assert.Equal(another ? 2 : 1, assessment.Origins.Count);
        }
    }

    [Theory]
    [InlineData("Ann B", 2, "Deb B", 2, Confidence.Low)]
    [InlineData("Ann B", 2, "Deb A", 1, Confidence.Low)]
    [InlineData("Ann B", 2, "Deb A", 3, Confidence.Moderate)]
    [InlineData("Ann B", 2, "Deb C", 1, Confidence.Moderate)]
    [InlineData("Ann C", 3, "Deb C", 3, Confidence.Low)]
    [InlineData("Ann C", 3, "Deb D", 2, Confidence.Moderate)]
    [InlineData("Ann B", 1, "Deb B", 2, Confidence.Low)]
    [InlineData("Ann B", 2, "Deb B", 1, Confidence.Low)]
    public void Dispute_OfWhatIsModerate_LowersWhereGradedAsWell(string supporter, int support, string denier, int denial, Confidence expected)
    {
        Assert.Equal(expected, Bench.Assess(Bench.Supports(supporter, support), Bench.Disputes(denier, denial)).Confidence);
        Assert.Equal(Confidence.Moderate, Bench.Assess(Bench.Supports(supporter, support), Bench.FindsNoEvidence(denier, denial)).Confidence);
    }

    [Fact]
    public void Dispute_GradedAsWellAsOnlySomeSupport_LowersNothing() => Assert.Equal(
        Confidence.Moderate,
        Bench.Assess(Bench.Supports("Ann C", 3), Bench.Supports("Bob [b] A"), Bench.Disputes("Deb B")).Confidence);

    [Fact]
    public void Dispute_OfTwoIndependentOriginsGradedAsWell_MakesHighLow()
    {
        var assessment = Bench.Assess(Bench.Supports("Ann B"), Bench.Supports("Bob B"), Bench.Disputes("Deb B"));

        Assert.Equal(Confidence.Low, assessment.Confidence);
        Assert.Equal([1, 1, 3, 4, 5, 6], assessment.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Credibility1_OfSupport_CountsOnceAnIndependentOriginConfirmsIt()
    {
        Assert.Equal(Confidence.Low, Bench.Assess(Bench.Supports("Ann A", 1), Bench.Disputes("Deb A", 2)).Confidence);
        Assert.Equal(Confidence.Low, Bench.Assess(Bench.Supports("Ann A", 1), Bench.Supports("Bob A → Ann A", 2), Bench.Disputes("Deb A", 2)).Confidence);
        Assert.Equal(Confidence.Moderate, Bench.Assess(Bench.Supports("Ann A", 1), Bench.Supports("Bob A", 2), Bench.Disputes("Deb A", 2)).Confidence);
    }

    [Fact]
    public void Credibility1_OfADispute_CountsOnceAnIndependentOriginConfirmsIt()
    {
        Evidence[] confirmed = [Bench.Supports("Ann A", 1), Bench.Supports("Bob A", 1)];

        Assert.Equal(Confidence.Moderate, Bench.Assess([.. confirmed, Bench.Disputes("Deb A", 1)]).Confidence);
        Assert.Equal(Confidence.Moderate, Bench.Assess([.. confirmed, Bench.Disputes("Deb A", 1), Bench.Disputes("Eve A → Deb A", 1)]).Confidence);
        Assert.Equal(Confidence.Low, Bench.Assess([.. confirmed, Bench.Disputes("Deb A", 1), Bench.Disputes("Eve A", 1)]).Confidence);
    }

    [Theory]
    [InlineData(Stance.Disputes)]
    [InlineData(Stance.FindsNoEvidence)]
    [InlineData(Stance.Questions)]
    public void Speaker_WhoAlsoDoubts_IsNoSupportingOrigin(Stance stance)
    {
        var assessment = Bench.Assess(Bench.Supports("Ann B"), Bench.Says(stance, "Ann B", 6));

        Assert.Equal((Confidence.Low, 0, 1), (assessment.Confidence, assessment.Origins.Count, assessment.IndependentOrigins));
        Assert.False(assessment.Contested);
        Assert.Contains(assessment.Findings, finding => finding.Rule == 2 && finding.Reason.Contains("Ann", StringComparison.Ordinal));
        Assert.Contains("comes from Ann, who also speaks against it", assessment.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaker_OfTheSameGroupWhoDoubts_LeavesTheOtherAnOrigin() => Assert.Equal(
        (Confidence.Moderate, true),
        Both(Bench.Assess(Bench.Supports("Ann [n] A"), Bench.Disputes("Bob [n] B"))));

    [Fact]
    public void Speakers_WhoBothSupportAndDeny_ContestOneAnother() => Assert.Equal(
        (Confidence.Low, true),
        Both(Bench.Assess(Bench.Supports("Ann A"), Bench.Disputes("Ann A"), Bench.Supports("Bob A"), Bench.Disputes("Bob A"))));

    private static (Confidence Confidence, bool Contested) Both(Assessment assessment) => (assessment.Confidence, assessment.Contested);
}
