using CsCheck;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>Facts made by chance: entities and sources, what is recorded on them piece by piece, an order and cuts.</summary>
/// <param name="Ground">What the pieces refer to.</param>
/// <param name="Pieces">Claims, what is recorded beside them later, grades of speakers, names, ties without a claim.</param>
/// <param name="Order">A key for each piece: sorted by it, they are shuffled.</param>
/// <param name="Size">Pieces a batch.</param>
public sealed record RandomFacts(FactBatch Ground, IReadOnlyList<FactBatch> Pieces, IReadOnlyList<int> Order, int Size)
{
    private const int MostOthers = 4;

    private static readonly EntityKind[] Kinds = [EntityKind.Organization, EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Organization];

    private static readonly Entity[] Bodies =
        [.. Kinds.Select((kind, number) => new Entity($"e{number}", kind, $"E{number}", []))];

    private static readonly Speaker[] Speakers = [.. Enumerable.Range(0, 6).Select(number =>
        new Speaker($"S{number}", number < 2 ? "group" : null, number == 5 ? null : (Reliability)number))];

    /// <summary>Names for an entity, a first grade for a speaker without one, a second that changes nothing, and a tie without a claim.</summary>
    private static readonly Gen<IReadOnlyList<FactBatch>> Others =
        from grade in Gen.Enum<Reliability>()
        from end in Gen.Int[0, 4]
        select (IReadOnlyList<FactBatch>)[
            new FactBatch { Entities = [Bodies[1] with { OtherNames = ["Epsilon"] }] },
            new FactBatch { Speakers = [Speakers[5] with { Reliability = grade, ReliabilityReason = "Known by now." }] },
            new FactBatch { Speakers = [Speakers[1] with { Reliability = grade }] },
            new FactBatch { Relationships = [Relationship.Of(Bodies[2].Id, SampleTypes.PartOf, Bodies[end].Id)] },
        ];

    /// <summary>Any facts.</summary>
    public static readonly Gen<RandomFacts> Any =
        from claims in RandomClaims.Any(Bodies, Speakers)
        from others in Others
        from order in Gen.Int.Array[RandomClaims.Most + MostOthers]
        from size in Gen.Int[1, 9]
        select new RandomFacts(
            new FactBatch { Types = SampleTypes.All, Documents = [Facts.Report], Speakers = Speakers, Entities = Bodies },
            [.. claims.Select(record => new FactBatch { Claims = [record] }), .. others],
            order,
            size);

    /// <summary>Everything at once.</summary>
    public FactBatch Whole => Joined([Ground, .. Pieces]);

    /// <summary>The same in another order and several batches.</summary>
    public IReadOnlyList<FactBatch> Shuffled() =>
    [
        Ground,
        .. Pieces.Zip(Order).OrderBy(pair => pair.Second).Select(pair => pair.First).Chunk(Size).Select(Joined),
    ];

    /// <summary>Everything at once, as the documents bring it when somebody loads them again later.</summary>
    public FactBatch Again(Authorship by) => Whole with
    {
        Claims = [.. Whole.Claims.Select(record => record with
        {
            Grades = [.. record.Grades.Select(grade => grade.BroughtBy is null ? grade : grade with { By = by })],
        })],
    };

    private static FactBatch Joined(IReadOnlyList<FactBatch> pieces) => new()
    {
        Types = [.. pieces.SelectMany(piece => piece.Types)],
        Documents = [.. pieces.SelectMany(piece => piece.Documents)],
        Speakers = [.. pieces.SelectMany(piece => piece.Speakers)],
        Entities = [.. pieces.SelectMany(piece => piece.Entities)],
        Relationships = [.. pieces.SelectMany(piece => piece.Relationships)],
        Claims = [.. pieces.SelectMany(piece => piece.Claims)],
    };
}
