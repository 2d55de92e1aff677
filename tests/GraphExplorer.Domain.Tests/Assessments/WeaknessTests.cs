using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Tests.Assessments;

public sealed class WeaknessTests
{
    [Fact]
    public void OneOrigin_OfFourClaims_IsToldByName() => Has(
        WeaknessKind.OneOrigin,
        "One origin: four claims all go back to the UN experts.",
        Bench.Supports("the UN experts B"),
        Bench.Supports("the UN experts B → Ann B"),
        Bench.Supports("the UN experts B → Bob B"),
        Bench.Supports("the UN experts B → Cid B"));

    [Fact]
    public void OneOrigin_OfOneClaim_IsToldByName() =>
        Has(WeaknessKind.OneOrigin, "One origin: the only claim goes back to Ann.", Bench.Supports("Ann B → Bob B"));

    [Fact]
    public void OneOrigin_OfOneGroup_IsToldByItsGroup() => Has(
        WeaknessKind.OneOrigin,
        "One origin: both claims go back to Ann and Bob, who count as one (north).",
        Bench.Supports("Ann [north] B"),
        Bench.Supports("Bob [north] B"));

    [Fact]
    public void OneOrigin_OfTheUnnamed_SaysThatTheyMayBeTheSame() => Has(
        WeaknessKind.OneOrigin,
        "One origin: both claims go back to unnamed speakers, who may be the same (another and someone).",
        Bench.Supports("someone F"),
        Bench.Supports("another F"));

    [Fact]
    public void OneOrigin_OfARelay_SaysThroughWhom() => Has(
        WeaknessKind.OneOrigin,
        "One independent origin: what Ann said came to us only through Bob, so the two do not confirm one another.",
        Bench.Supports("Ann B → Bob B"),
        Bench.Supports("Bob B"));

    [Fact]
    public void OneOrigin_OfThree_SaysThatNoneConfirmsAnother() => Has(
        WeaknessKind.OneOrigin,
        "One independent origin: none of the three origins confirms another; nothing that Ann said is outright and graded B2 or better, so it cannot confirm Bob.",
        Bench.Supports("Ann C"),
        Bench.Supports("Bob C"),
        Bench.Supports("Cid B"));

    [Fact]
    public void OneOrigin_OfTwoIndependent_IsNone() => HasNot(WeaknessKind.OneOrigin, Bench.Supports("Ann B"), Bench.Supports("Bob B"));

    [Fact]
    public void SingleDocument_OfHighTie_IsStillTold() => Has(
        WeaknessKind.SingleDocument,
        "One document: both supporting claims stand in “Report”.",
        Bench.Supports("Ann B"),
        Bench.Supports("Bob B"));

    [Fact]
    public void SingleDocument_OfTwo_IsNone() => HasNot(WeaknessKind.SingleDocument, Bench.Supports("Ann B"), Bench.Supports("Bob B").In(Bench.Article));

    [Fact]
    public void UnreliableOrigins_AllOfThem_AreNamedWithTheirGrades() => Has(
        WeaknessKind.UnreliableOrigins,
        "No origin that can be relied on: Ann (D, not usually reliable) and someone (F, cannot be judged).",
        Bench.Supports("Ann D"),
        Bench.Supports("someone F → Bob A"));

    [Fact]
    public void UnreliableOrigins_WithOneThatIsNot_IsNone() => HasNot(WeaknessKind.UnreliableOrigins, Bench.Supports("Ann D"), Bench.Supports("Bob C → Cid F"));

    [Fact]
    public void Hedged_EverySupport_IsToldInTheDocumentsWords()
    {
        var alleged = Bench.Supports("Ann B", hedge: Hedge.Allegedly).With(claim => claim with { HedgeWord = "said to" });

        Has(WeaknessKind.Hedged, "Hedged: the only supporting claim says it with reserve, “said to”.", alleged);
        Has(WeaknessKind.Hedged, "Hedged: both supporting claims say it with reserve, “possibly” and “said to”.", alleged, Bench.Supports("Bob B", hedge: Hedge.Possibly));
        HasNot(WeaknessKind.Hedged, alleged, Bench.Supports("Bob F"));
        HasNot(WeaknessKind.Hedged, Bench.Disputes("Ann B"));
    }

    [Fact]
    public void Inferred_EverySupport_IsTold()
    {
        var inferred = Bench.Supports("Ann B").With(claim => claim with { Basis = Basis.Inferred });

        Has(WeaknessKind.Inferred, "Inferred: the only supporting claim is a conclusion, nobody reports it.", inferred);
        HasNot(WeaknessKind.Inferred, inferred, Bench.Supports("Bob B"));
    }

    [Fact]
    public void Contested_ByAnother_IsToldWithGrades()
    {
        Has(WeaknessKind.Contested, "Contested: disputed by Deb (D5) and no evidence of it seen by someone (F6).", Bench.Supports("Ann B"), Bench.Disputes("Deb D", 5), Bench.FindsNoEvidence("someone F", 6));
        HasNot(WeaknessKind.Contested, Bench.Disputes("Deb D", 5));
    }

    [Fact]
    public void NoEvidenceFound_ByANamedSpeaker_IsTold()
    {
        Has(WeaknessKind.NoEvidenceFound, "No evidence found by Deb (C4).", Bench.Supports("Ann B"), Bench.FindsNoEvidence("Deb C", 4));
        Has(WeaknessKind.NoEvidenceFound, "No evidence found by Deb (C4).", Bench.FindsNoEvidence("Deb C", 4));
        HasNot(WeaknessKind.NoEvidenceFound, Bench.Supports("Ann B"), Bench.FindsNoEvidence("someone C", 4));
    }

    [Fact]
    public void QuestionedByReporter_OfASupport_IsTold()
    {
        Has(WeaknessKind.QuestionedByReporter, "Questioned by its own reporter: Bob.", Bench.Supports("Ann B → Bob B"), Bench.Questions("Bob B"));
        HasNot(WeaknessKind.QuestionedByReporter, Bench.Supports("Ann B → Bob B"), Bench.Questions("Cid B"));
    }

    [Fact]
    public void DifferentPeriods_OfSupportAndDenial_AreTold()
    {
        var denial = Bench.Disputes("Deb B");

        Has(
            WeaknessKind.DifferentPeriods,
            "Different periods: the support speaks of 2020, the denial of 2014/2016.",
            Bench.Supports("Ann B"),
            denial.With(claim => claim with { Held = Edtf.Read("2014/2016") }));
        HasNot(WeaknessKind.DifferentPeriods, Bench.Supports("Ann B"), denial.With(claim => claim with { Held = Edtf.Read("2014/..") }));
        HasNot(WeaknessKind.DifferentPeriods, Bench.Supports("Ann B"), denial.With(claim => claim with { Held = null }));
    }

    [Fact]
    public void UndatedAndNoLocator_EverySupport_AreTold()
    {
        var bare = Bench.Supports("Ann B").With(claim => claim with { Held = null, Locator = " " });

        Has(WeaknessKind.Undated, "Undated: the only supporting claim does not say when it held.", bare);
        Has(WeaknessKind.NoLocator, "No locator: the only supporting claim does not say where in the document it stands.", bare);
        HasNot(WeaknessKind.Undated, bare, Bench.Supports("Bob B"));
        HasNot(WeaknessKind.NoLocator, bare, Bench.Supports("Bob B"));
    }

    [Fact]
    public void SecondHand_ThroughThreeSpeakers_TellsTheWay()
    {
        Has(
            WeaknessKind.SecondHand,
            "Hearsay of hearsay: it came to us through three speakers, someone → Ann → Bob.",
            Bench.Supports("someone F → Ann B → Bob B"));
        HasNot(WeaknessKind.SecondHand, Bench.Supports("someone F → Ann B → Bob B"), Bench.Supports("Ann B → Bob B"));
    }

    [Fact]
    public void Dates_OfClaims_AreSpannedAndTheLastSaidIsFound()
    {
        var assessment = Bench.Assess(
            Bench.Supports("Ann B").With(claim => claim with { Held = Edtf.Read("2014/2016"), Said = Edtf.Read("2021-06") }),
            Bench.Supports("Bob B").With(claim => claim with { Held = Edtf.Read("2012/2015-03") }),
            Bench.Disputes("Cid B").With(claim => claim with { Held = Edtf.Read("1999"), Said = Edtf.Read("2021-05") }));

        Assert.Equal(("2012/2016", "2021-06", true), (assessment.Held?.Text, assessment.LastSaid?.Text, assessment.Ended));
    }

    [Fact]
    public void Names_OfAnyLength_AreCutInReasons()
    {
        var assessment = Bench.Assess(Bench.Supports($"{new string('X', 10_000)} B"));

        Assert.All(assessment.Weaknesses, weakness => Assert.True(weakness.Reason.Length < 500));
        Assert.True(assessment.Because.Length < 500);
    }

    private static void Has(WeaknessKind kind, string reason, params Evidence[] evidence) =>
        Assert.Equal(reason, Assert.Single(Bench.Assess(evidence).Weaknesses, weakness => weakness.Kind == kind).Reason);

    private static void HasNot(WeaknessKind kind, params Evidence[] evidence) =>
        Assert.DoesNotContain(Bench.Assess(evidence).Weaknesses, weakness => weakness.Kind == kind);
}
