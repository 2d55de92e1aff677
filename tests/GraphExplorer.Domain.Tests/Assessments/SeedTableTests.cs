using GraphExplorer.Domain.Assessments;

namespace GraphExplorer.Domain.Tests.Assessments;

public sealed class SeedTableTests
{
    public static TheoryData<int> Numbers() => [.. SeedRows.All.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void SeedTie_Assessed_ComesOutAsTheTableSays(int number)
    {
        var row = SeedRows.All[number - 1];

        var assessment = Assessor.Assess(row.Evidence, []);

        Assert.Equal(number, row.Number);
        Assert.Equal((row.Confidence, row.Contested), (assessment.Confidence, assessment.Contested));
        Assert.Equal(row.Confidence, assessment.Derived);
        Assert.Equal(number == 34, assessment.Unsupported);
        Assert.Equal(number != 34, assessment.Weaknesses.Any(weakness => weakness.Kind == WeaknessKind.SingleDocument));
    }

    [Fact]
    public void SeedTies_Counted_AreTwoHighElevenLowOneUnassessedThreeContested()
    {
        var all = SeedRows.All.Select(row => Assessor.Assess(row.Evidence, [])).ToList();

        Assert.Equal(54, all.Count);
        Assert.Equal(2, all.Count(tie => tie.Confidence == Confidence.High));
        Assert.Equal(11, all.Count(tie => tie.Confidence == Confidence.Low));
        Assert.Equal(1, all.Count(tie => tie.Confidence == Confidence.Unassessed));
        Assert.Equal(3, all.Count(tie => tie.Contested));
    }

    [Theory]
    [InlineData(1, "Moderate, because it is stated outright by Thomas Joscelyn (B2), and no independent origin confirms it.")]
    [InlineData(8, "High, because it is stated outright by ISIS-K and Taliban leaders, independently of one another, each graded B2 or better.")]
    [InlineData(14, "Low, because the only support is hedged (“allegedly”) and its origin is unnamed, so cannot be judged.")]
    [InlineData(17, "Low, because the only support is hedged (“hypothetically”).")]
    [InlineData(32, "Moderate, because it is stated outright by ISIS-K (B2) and Thomas Joscelyn (B2), but the two do not confirm one another independently.")]
    [InlineData(34, "Unassessed, because nobody supports it: one finds no evidence and one questions it.")]
    [InlineData(40, "Low, because the only support comes from an unnamed origin, which cannot be judged.")]
    [InlineData(41, "Low, because the only support is inferred.")]
    public void SeedTie_Assessed_SaysWhy(int number, string because) =>
        Assert.Equal(because, Assessor.Assess(SeedRows.All[number - 1].Evidence, []).Because);

    [Theory]
    [InlineData(8)]
    [InlineData(1, "One more independent origin graded B2 makes it high.")]
    [InlineData(14, "One unhedged report graded C3 or better makes it moderate.")]
    [InlineData(40, "One unhedged report graded A3 or better makes it moderate.")]
    [InlineData(34, "One unhedged report graded C3 or better makes it moderate.")]
    public void SeedTie_Assessed_SaysWhatWouldChangeIt(int number, params string[] sentences) =>
        Assert.Equal(sentences, Assessor.Assess(SeedRows.All[number - 1].Evidence, []).WouldChange);

    [Theory]
    [InlineData(5, true)]
    [InlineData(22, true)]
    [InlineData(36, true)]
    [InlineData(2, false)]
    [InlineData(6, false)]
    [InlineData(26, false)]
    public void SeedTie_Assessed_KnowsWhetherItHasEnded(int number, bool ended) =>
        Assert.Equal(ended, Assessor.Assess(SeedRows.All[number - 1].Evidence, []).Ended);
}
