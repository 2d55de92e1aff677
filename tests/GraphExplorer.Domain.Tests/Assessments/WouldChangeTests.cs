using System.Text.RegularExpressions;
using CsCheck;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>What an assessment says would change it really does: each sentence is read back and carried out.</summary>
public sealed partial class WouldChangeTests
{
    [Fact]
    public void EverySentence_CarriedOut_HasTheEffectThatItPromises() => Cases.Reviewed.Sample(
        whole => Assert.All(Assessor.Assess(whole.Evidence, whole.Reviews).WouldChange, sentence => CarryOut(sentence, whole.Evidence, whole.Reviews)),
        iter: 2_000);

    [Fact]
    public void LowTie_ThatOneGoodReportWouldRaise_SaysSo() => Cases.Reviewed.Sample(whole =>
    {
        var now = Assessor.Assess(whole.Evidence, whole.Reviews);
        var then = Assessor.Assess([.. whole.Evidence, Bench.Supports("Fresh A")], whole.Reviews);
        return now.Confidence > Confidence.Low
            || then.Confidence < Confidence.Moderate
            || now.Confidence < now.Derived
            || now.WouldChange.Any(sentence => sentence.EndsWith("makes it moderate.", StringComparison.Ordinal));
    });

    [Fact]
    public void ModerateTie_ThatOneGoodReportWouldRaise_SaysSo() => Cases.Reviewed.Sample(whole =>
    {
        var now = Assessor.Assess(whole.Evidence, whole.Reviews);
        var then = Assessor.Assess([.. whole.Evidence, Bench.Supports("Fresh B")], whole.Reviews);
        return now.Confidence != Confidence.Moderate || then.Confidence < Confidence.High || now.WouldChange.Contains("One more independent origin graded B2 makes it high.");
    });

    [Theory]
    [InlineData("Deb D", 1, "C3")]
    [InlineData("Deb C", 3, "B3")]
    [InlineData("Deb B", 3, "C2")]
    [InlineData("Deb C", 2, "B3")]
    [InlineData("Deb B", 2, "A3")]
    [InlineData("Deb A", 3, "C2")]
    public void Report_AgainstADispute_MustBeGradedBetter(string denier, int credibility, string grade) => Assert.Contains(
        $"One unhedged report graded {grade} or better makes it moderate.",
        Bench.Assess(Bench.Supports("Ann F"), Bench.Disputes(denier, credibility)).WouldChange);

    [Fact]
    public void Confirmation_OfWhatIsGraded1_WithstandsTheBestDispute() => Assert.Equal(
        ["One more independent origin graded B2 makes it moderate.", "Without the denial by Deb it would be moderate."],
        Bench.Assess(Bench.Supports("Ann A", 1), Bench.Disputes("Deb A", 2)).WouldChange);

    [Fact]
    public void Report_AgainstTheBestDispute_IsNotPromised() =>
        Assert.Empty(Bench.Assess(Bench.Supports("Ann F"), Bench.Disputes("Deb A", 1)).WouldChange);

    [Fact]
    public void Dispute_ThatLowers_IsNamed() => Assert.Equal(
        ["One unhedged report graded A3 or better makes it moderate.", "Without the denial by Deb it would be high."],
        Bench.Assess(Bench.Supports("Ann B"), Bench.Supports("Bob B"), Bench.Disputes("Deb B")).WouldChange);

    private static void CarryOut(string sentence, Evidence[] evidence, Review[] reviews)
    {
        var promised = Word.TryRead<Confidence>(Result().Match(sentence).Groups[1].Value, out var confidence) ? confidence : throw new FormatException(sentence);
        foreach (var (claims, verdicts) in Deeds(sentence, evidence, reviews))
        {
            Assert.Equal(promised, Assessor.Assess(claims, verdicts).Confidence);
        }
    }

    private static IEnumerable<(Evidence[] Evidence, Review[] Reviews)> Deeds(string sentence, Evidence[] evidence, Review[] reviews)
    {
        if (OneReport().Match(sentence) is { Success: true } report)
        {
            return from reliability in "ABC"
                   where reliability <= report.Groups[1].Value[0]
                   from credibility in Enumerable.Range(1, int.Parse(report.Groups[2].Value, null))
                   select (evidence.Append(Bench.Supports($"Fresh {reliability}", credibility)).ToArray(), reviews);
        }

        return [sentence switch
        {
            "One more independent origin graded B2 makes it high." or "One more independent origin graded B2 makes it moderate." => ([.. evidence, Bench.Supports("Fresh B")], reviews),
            "Two independent origins graded B2 make it high." => ([.. evidence, Bench.Supports("Fresh B"), Bench.Supports("Other B")], reviews),
            _ when sentence.StartsWith("Withdrawing ", StringComparison.Ordinal) => (evidence, [.. reviews, .. Withdrawals(evidence, reviews)]),
            _ when WithoutDenial().Match(sentence) is { Success: true } denial => (evidence, [.. reviews, .. Exclusions(evidence, denial.Groups[1].Value.Split([", ", " and "], StringSplitOptions.None))]),
            _ => throw new FormatException(sentence),
        }];
    }

    private static List<Review> Withdrawals(Evidence[] evidence, Review[] reviews)
    {
        var derived = Assessor.Assess(evidence, reviews).Derived;
        return reviews.Where(review => review.LowerTo < derived).Select(review => Bench.Review(Verdict.Withdraw, withdraws: review.Id)).ToList();
    }

    private static IEnumerable<Review> Exclusions(Evidence[] evidence, string[] names)
    {
        var corrected = evidence.Where(one => !one.Retracted).SelectMany(one => Before(one, evidence)).ToHashSet();
        return evidence
            .Where(one => one.Claim.Stance is Stance.Disputes or Stance.FindsNoEvidence && names.Contains(one.Origin.Speaker.Name))
            .Where(one => one.Reliability <= Reliability.C && one.Credibility <= Credibility.PossiblyTrue)
            .Where(one => !one.Retracted && !corrected.Contains(one.Claim.Id))
            .Select(one => Bench.Review(Verdict.Exclude, claim: one));
    }

    private static IEnumerable<string> Before(Evidence one, Evidence[] evidence)
    {
        for (var id = one.Claim.Supersedes; id is not null; id = evidence.FirstOrDefault(other => other.Claim.Id == id)?.Claim.Supersedes)
        {
            yield return id;
        }
    }

    [GeneratedRegex("^One unhedged report graded ([ABC])([123]) or better makes it moderate\\.$")]
    private static partial Regex OneReport();

    [GeneratedRegex("^Without the denial by (.+) it would be [a-z]+\\.$")]
    private static partial Regex WithoutDenial();

    [GeneratedRegex("([a-z]+)\\.$")]
    private static partial Regex Result();
}
