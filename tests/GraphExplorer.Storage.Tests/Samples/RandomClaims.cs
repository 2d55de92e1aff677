using CsCheck;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>
/// Claims made by chance, on few ties, attributes and samenesses of few entities; some correct an earlier one, about
/// the same or something else. What is recorded beside a claim later is a record of its own.
/// </summary>
public static class RandomClaims
{
    /// <summary>How many records there are at most.</summary>
    public const int Most = 2 * MostClaims;

    private const int MostClaims = 20;

    private static readonly DateTimeOffset Beside = new(2026, 10, 2, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Any claims by these speakers on these entities.</summary>
    public static Gen<IReadOnlyList<ClaimRecord>> Any(IReadOnlyList<Entity> bodies, IReadOnlyList<Speaker> speakers) =>
        Gen.Select(Content(bodies, speakers), Gen.Enum<Credibility>(), Gen.Int[0, 2 * MostClaims], Later)
            .Array[1, MostClaims]
            .Select(drafts => Recorded(drafts));

    private static Gen<Claim> Content(IReadOnlyList<Entity> bodies, IReadOnlyList<Speaker> speakers) =>
        from about in Gen.Frequency((6, Tie(bodies)), (3, Attribute(bodies)), (1, Same(bodies)))
        from stance in Gen.Enum<Stance>()
        from hedge in Gen.Frequency((3, Gen.Const(Hedge.None)), (1, Gen.Const(Hedge.Allegedly)))
        from chain in Choice.Of([.. speakers.Select(one => one.Id)]).Array[1, 3]
        from held in Choice.Of<string?>("2014/2016", "2016", null)
        select new Claim(about, Facts.Report.Id, [.. chain.Distinct()], stance, hedge, Held: held is null ? null : Edtf.Read(held));

    private static Gen<Proposition> Tie(IReadOnlyList<Entity> bodies) =>
        from ends in Gen.Select(One(bodies), One(bodies))
        from type in Choice.Of(SampleTypes.Rival, SampleTypes.PartOf)
        select (Proposition)new RelationshipProposition(Relationship.Of(ends.Item1, type, ends.Item2));

    private static Gen<Proposition> Attribute(IReadOnlyList<Entity> bodies) =>
        from body in One(bodies)
        from value in Choice.Of<(string Name, string Value, string? Upper)>(("strength", "1000", "2000"), ("strength", "3000", null), ("founded", "2014", null))
        from unit in Choice.Of<string?>("fighters", null)
        select (Proposition)new AttributeProposition(body, value.Name, value.Value, value.Upper, unit);

    private static Gen<Proposition> Same(IReadOnlyList<Entity> bodies) =>
        Gen.Select(One(bodies), One(bodies), (one, other) => (Proposition)new SameEntityProposition(one, other));

    private static Gen<string> One(IReadOnlyList<Entity> bodies) => Choice.Of([.. bodies.Select(one => one.Id)]);

    /// <summary>What is recorded of a claim after it; nothing of most.</summary>
    private static Gen<Func<ClaimRecord, ClaimRecord>> Later =>
        from retractions in Gen.Frequency((3, Gen.Const(0)), (2, Gen.Int[1, 3]))
        from byHand in Gen.Frequency((2, Gen.Const((Credibility?)null)), (1, Gen.Enum<Credibility>().Select(one => (Credibility?)one)))
        from ofOrigin in Gen.Enum<Reliability>()
        from onceMore in Gen.Bool
        select new Func<ClaimRecord, ClaimRecord>(record => new ClaimRecord(
            record.Claim,
            [
                .. byHand is { } grade ? [ByHand(record.Claim, grade, ofOrigin)] : Array.Empty<ClaimGrade>(),
                .. onceMore ? [OnceMore(record.Grades[0])] : Array.Empty<ClaimGrade>(),
            ],
            [.. Enumerable.Range(1, retractions).Select(number => new Retraction(record.Claim.Id, number % 2 == 1, By(number)))]));

    private static ClaimGrade ByHand(Claim claim, Credibility credibility, Reliability origin) =>
        new(claim.Id, credibility, [new ReliabilityOverride(claim.Chain[0], origin, "on its enemy")], "By hand.", null, By(1));

    // of what a document brings twice the first stays, so that the second has to be another for the order not to matter
    private static ClaimGrade OnceMore(ClaimGrade first) => first with
    {
        Credibility = first.Credibility == Credibility.CannotBeJudged ? Credibility.ProbablyTrue : first.Credibility + 1,
        By = By(2),
    };

    private static Authorship By(int day) => new($"person {day}", Beside.AddDays(day));

    private static IReadOnlyList<ClaimRecord> Recorded(
        IEnumerable<(Claim Content, Credibility Credibility, int Corrects, Func<ClaimRecord, ClaimRecord> Later)> drafts)
    {
        var records = new List<(ClaimRecord First, ClaimRecord Later)>();
        foreach (var (content, credibility, corrects, later) in drafts)
        {
            var claim = corrects < records.Count ? content with { Supersedes = records[corrects].First.Claim.Id } : content;
            var first = new ClaimRecord(claim, [Facts.Grade(claim, credibility)], []);
            records.Add((first, later(first)));
        }

        var each = records.DistinctBy(record => record.First.Claim.Id).ToList();
        return [.. each.Select(record => record.First), .. each.Select(record => record.Later).Where(later => later.Grades.Count + later.Retractions.Count > 0)];
    }
}
