using CsCheck;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Times;
using GraphExplorer.Interchange.Formats;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json;

namespace GraphExplorer.Interchange.Tests.Json;

public sealed class JsonRoundTripTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char["\"\\/<>'&=+-@ ؟א中é\u202e\u2028"]), 1, 12].Select(word => "a" + word);

    private static readonly Document Source = new("A report", "A press", Edtf.Read("2024"), "A. Writer", Handling: Tlp.Amber);

    [Fact]
    public void Names_WrittenAndRead_AreTheSame() => Gen.Select(Words, Words.List[0, 3]).Sample(
        (name, others) =>
        {
            var entity = new Entity(EntityId.Of(EntityKind.Place, name), EntityKind.Place, name, [.. others.Distinct().Where(other => other != name)]);
            var (items, faults) = WriteAndReadAsync(Facts([entity], [])).GetAwaiter().GetResult();
            var read = items.OfType<EntityItem>().Single();
            Assert.Equal(0, faults);
            Assert.Equal((entity.Id, entity.Name), (read.Id, read.Name));
            Assert.Equal(entity.OtherNames, read.OtherNames);
        },
        iter: 200);

    [Fact]
    public async Task Claim_WrittenAndRead_KeepsEveryMember()
    {
        var claim = Claim(new AttributeProposition("e1", "strength", "1,500", "2,200", "members")) with
        {
            Stance = Stance.FindsNoEvidence,
            Hedge = Hedge.Possibly,
            HedgeWord = "may",
            LikelihoodAsSaid = new Likelihood("likely", "ICD 203"),
            Basis = Basis.Inferred,
            Premises = ["one", "two"],
            Scope = "in the east",
            Held = Edtf.Read("2014/"),
            Said = Edtf.Read("2016-22"),
            Locator = "¶3",
            Supersedes = new string('a', 64),
            Handling = Tlp.AmberStrict,
            Summary = "What it says.",
        };
        var by = new Authorship("somebody", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddTicks(1234567));
        var grade = new ClaimGrade(claim.Id, Credibility.Doubtful, [new ReliabilityOverride(Writer.Id, Reliability.D, "on its enemy")], "because", Source.Id, by);
        var record = new ClaimRecord(claim, [grade], [new Retraction(claim.Id, true, by), new Retraction(claim.Id, false, by)], by);

        var (items, faults) = await WriteAndReadAsync(Facts([new Entity("e1", EntityKind.Organization, "Dockers", [])], [record]));

        Assert.Equal(0, faults);
        var read = items.OfType<ClaimItem>().Single();
        Assert.Equal((claim.Id, by), (read.Id, read.By));
        Assert.Equal(new AttributeSubject(new("Dockers"), "strength", "1,500", "2,200", "members"), read.Subject);
        Assert.Equal(
            new ClaimWording { Stance = claim.Stance, Hedge = claim.Hedge, HedgeWord = "may", Likelihood = claim.LikelihoodAsSaid, Basis = claim.Basis, Scope = claim.Scope, Held = claim.Held, Said = claim.Said, Locator = claim.Locator, Supersedes = claim.Supersedes, Handling = claim.Handling, Summary = claim.Summary },
            read.Wording with { Premises = null });
        Assert.Equal(claim.Premises, read.Wording.Premises);
        Assert.Equal((Credibility.Doubtful, "because", by, Source.Title), (read.Grades[0].Credibility, read.Grades[0].Reason, read.Grades[0].By!, read.Grades[0].BroughtBy?.Word));
        Assert.Equal((Reliability.D, "on its enemy"), (read.Grades[0].Overrides[0].Reliability, read.Grades[0].Overrides[0].Reason));
        Assert.Equal([true, false], read.Retractions.Select(one => one.Retracted));
    }

    [Fact]
    public async Task Entities_OfOneName_GoByTheirIds()
    {
        Entity[] entities = [new("e1", EntityKind.Person, "Ali", []), new("e2", EntityKind.Person, "ALI", []), new("e3", EntityKind.Person, "Omar", [])];

        var (items, _) = await WriteAndReadAsync(Facts(entities, [new ClaimRecord(Claim(new SameEntityProposition("e1", "e2")), [], []), new ClaimRecord(Claim(new SameEntityProposition("e1", "e3")), [], [])]));

        Assert.Equal(["e1 e2", "e1 Omar"], items.OfType<ClaimItem>().Select(one => (SameSubject)one.Subject).Select(one => $"{one.One.Word} {one.Other.Word}"));
    }

    private static readonly Speaker Writer = new("A. Writer", Reliability: Reliability.B);

    private static Claim Claim(Proposition proposition) => new(proposition, Source.Id, [Writer.Id], Stance.Supports);

    private static NetworkFacts Facts(Entity[] entities, ClaimRecord[] claims) => new()
    {
        Documents = () => new[] { Source }.ToAsyncEnumerable(),
        Speakers = () => new[] { Writer }.ToAsyncEnumerable(),
        Entities = () => entities.ToAsyncEnumerable(),
        Relationships = AsyncEnumerable.Empty<AssessedRelationship>,
        Claims = () => claims.ToAsyncEnumerable(),
        Reviews = AsyncEnumerable.Empty<Review>,
    };

    private static async Task<(List<FileItem> Items, int Faults)> WriteAndReadAsync(NetworkFacts facts)
    {
        using var stream = new MemoryStream();
        await new JsonFormat().WriteAsync(facts, stream, TestContext.Current.CancellationToken);
        var (items, faults) = await Reads.FileAsync("a.json", stream.ToArray());
        return (items, faults.Total);
    }
}
