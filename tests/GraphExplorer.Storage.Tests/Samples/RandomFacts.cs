using CsCheck;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>Facts made by chance: entities and sources, claims on few ties, an order and cuts.</summary>
/// <param name="Ground">What the claims refer to.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Order">A key for each claim: sorted by it, they are shuffled.</param>
/// <param name="Size">Claims a batch.</param>
public sealed record RandomFacts(FactBatch Ground, IReadOnlyList<ClaimRecord> Claims, IReadOnlyList<int> Order, int Size)
{
    private static readonly EntityKind[] Kinds = [EntityKind.Organization, EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Organization];

    private static readonly Entity[] Bodies =
        [.. Kinds.Select((kind, number) => new Entity($"e{number}", kind, $"E{number}", []))];

    private static readonly Speaker[] Speakers = [.. Enumerable.Range(0, 6).Select(number =>
        new Speaker($"S{number}", number < 2 ? "group" : null, number == 5 ? null : (Reliability)number))];

    private static readonly Gen<ClaimRecord> AnyClaim =
        from ends in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4])
        from type in Gen.Bool.Select(mutual => mutual ? SampleTypes.Rival : SampleTypes.PartOf)
        from stance in Gen.Enum<Stance>()
        from hedge in Gen.Frequency((3, Gen.Const(Hedge.None)), (1, Gen.Const(Hedge.Allegedly)))
        from chain in Gen.Int[0, 5].Array[1, 3]
        from credibility in Gen.Enum<Credibility>()
        select Record(Relationship.Of(Bodies[ends.Item1].Id, type, Bodies[ends.Item2].Id), stance, hedge, chain, credibility);

    /// <summary>Any facts.</summary>
    public static readonly Gen<RandomFacts> Any =
        from claims in AnyClaim.Array[1, 25]
        from order in Gen.Int.Array[25]
        from size in Gen.Int[1, 9]
        select new RandomFacts(
            new FactBatch { Types = SampleTypes.All, Documents = [Facts.Report], Speakers = Speakers, Entities = Bodies },
            [.. claims.DistinctBy(record => record.Claim.Id)],
            order,
            size);

    /// <summary>Everything at once.</summary>
    public FactBatch Whole => Ground with { Claims = Claims };

    /// <summary>The same in another order and several batches.</summary>
    public IReadOnlyList<FactBatch> Shuffled() =>
    [
        Ground,
        .. Claims.Zip(Order).OrderBy(pair => pair.Second).Select(pair => pair.First).Chunk(Size).Select(some => new FactBatch { Claims = some }),
    ];

    private static ClaimRecord Record(Relationship tie, Stance stance, Hedge hedge, int[] chain, Credibility credibility)
    {
        var claim = new Claim(new RelationshipProposition(tie), Facts.Report.Id, [.. chain.Distinct().Select(number => Speakers[number].Id)], stance, hedge);
        return new ClaimRecord(claim, [Facts.Grade(claim, credibility)], []);
    }
}
