using GraphExplorer.Benchmarks.Store;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Benchmarks.Browser.Networks;

/// <summary>A network that is the same on every machine, to be looked at: two ties an entity, one to any that came before, one to a near one; five directed types, three in ten hedged.</summary>
/// <param name="entities">How many entities.</param>
internal sealed class TwoTiesNetwork(int entities)
{
    private const int Batch = 5_000;
    private const int Near = 20;
    private const int Speakers = 40;

    private static readonly Dictionary<string, string> Nowhere = [];

    private static readonly RelationshipType[] Types =
    [
        Type("finances", "financed by", Family.Covert),
        Type("commands", "commanded by", Family.Structure),
        Type("trains", "trained by", Family.Alliance),
        Type("fights", "fought by", Family.Rivalry),
        Type("meets", "met by", Family.Contact),
    ];

    private readonly Document document = new("Generated network", "Benchmark", Edtf.Read("2026"));
    private readonly Speaker[] speakers = [.. Enumerable.Range(0, Speakers).Select(number => new Speaker($"Speaker {number}", null, (Reliability)(number % 5)))];

    /// <summary>Fills an empty store with it.</summary>
    public async Task FillAsync(INetworkStore store, CancellationToken cancel)
    {
        await store.RecordAsync(new FactBatch { Types = Types, Documents = [document], Speakers = speakers }, NetworkPlan.By, cancel);
        foreach (var numbers in Enumerable.Range(0, entities).Chunk(Batch))
        {
            await store.RecordAsync(new FactBatch { Entities = [.. numbers.Select(NetworkPlan.Entity)] }, NetworkPlan.By, cancel);
        }

        foreach (var numbers in Enumerable.Range(1, entities - 1).Chunk(Batch / 2))
        {
            await store.RecordAsync(new FactBatch { Claims = [.. numbers.SelectMany(ClaimsOf)] }, NetworkPlan.By, cancel);
        }
    }

    private IEnumerable<ClaimRecord> ClaimsOf(int number)
    {
        var dice = new Dice(number, 11);
        var parent = dice.Below(number);
        yield return Claim(dice, number, parent);
        var near = number - 1 - dice.Below(Math.Min(number, Near));
        if (near != parent)
        {
            yield return Claim(dice, number, near);
        }
        else if (number > 1)
        {
            // another than the first, so that all have their two
            yield return Claim(dice, number, (parent + 1 + dice.Below(number - 1)) % number);
        }
    }

    private ClaimRecord Claim(Dice dice, int from, int to)
    {
        var tie = Relationship.Of($"e{from}", Types[dice.Below(Types.Length)], $"e{to}");
        var claim = new Claim(
            new RelationshipProposition(tie),
            document.Id,
            [speakers[dice.Below(Speakers)].Id],
            Stance.Supports,
            dice.Below(10) < 3 ? Hedge.Allegedly : Hedge.None,
            Locator: $"¶{1 + dice.Below(60)}",
            Summary: "As generated.");
        return new ClaimRecord(claim, [new ClaimGrade(claim.Id, (Credibility)(1 + dice.Below(4)), [], null, document.Id, NetworkPlan.By)], []);
    }

    private static RelationshipType Type(string label, string inverse, Family family) =>
        new(label, label, inverse, false, Sign.None, family, null, [], [], null, Nowhere);
}
