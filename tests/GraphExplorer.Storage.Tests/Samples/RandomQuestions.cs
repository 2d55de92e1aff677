using CsCheck;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>Questions made by chance about <see cref="RandomFacts"/>.</summary>
public static class RandomQuestions
{
    private static readonly Gen<string> Id = Gen.Int[0, 5].Select(number => $"e{number}");

    private static readonly Gen<string[]> Types = Choice.Of(SampleTypes.Rival.Id, SampleTypes.PartOf.Id, "unknown").Array[0, 2];

    private static readonly Gen<bool?> Either = Choice.Of<bool?>(null, null, true, false);

    private static readonly Gen<NetworkFilter> Filter =
        from kinds in Some<EntityKind>()
        from families in Some<Family>()
        from types in Types
        from confidences in Some<Confidence>()
        from contested in Either
        from unsupported in Gen.Bool
        select new NetworkFilter(kinds, families, types, confidences, contested, unsupported);

    /// <summary>Any question for a network; its focus may be unknown.</summary>
    public static readonly Gen<NetworkQuestion> Network =
        from focus in Gen.Frequency((1, Choice.Of<string?>([null])), (4, Id.Select(id => (string?)id)))
        from hops in Gen.Int[1, 4]
        from filter in Gen.Frequency((1, Choice.Of(NetworkFilter.None)), (3, Filter))
        from limit in Gen.Frequency((2, Gen.Int[1, 4]), (1, Choice.Of(NetworkQuestion.DefaultLimit)))
        select new NetworkQuestion(focus, hops, filter, limit);

    /// <summary>Any question for the weakest ties, from the first page on.</summary>
    public static readonly Gen<WeakestQuestion> Weakest =
        from types in Types
        from kinds in Some<EntityKind>()
        from families in Some<Family>()
        from flagged in Either
        from reviewed in Either
        from unsupported in Gen.Bool
        from limit in Gen.Int[1, 5]
        select new WeakestQuestion(types, kinds, families, flagged, reviewed, unsupported, limit);

    /// <summary>Ids of entities; some may be unknown, or come twice.</summary>
    public static readonly Gen<string[]> Ids = Id.Array[0, 6];

    /// <summary>Two ends and a length.</summary>
    public static readonly Gen<(string From, string To, int Hops)> Path = Gen.Select(Id, Id, Gen.Int[1, 5]);

    private static Gen<T[]> Some<T>()
        where T : struct, Enum => Gen.Frequency((2, Gen.Enum<T>().Array[0]), (1, Gen.Enum<T>().Array[1, 3]));
}
