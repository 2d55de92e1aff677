using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>A network that is the same on every machine: some bodies with thousands of ties, most with a few; a third of the claims repeat a tie.</summary>
/// <param name="entities">How many entities.</param>
/// <param name="claims">How many claims.</param>
internal sealed class NetworkPlan(int entities, int claims)
{
    private const int Speakers = 500;
    private const int Documents = 2_000;

    /// <summary>Who records it, and when.</summary>
    public static readonly Authorship By = new("benchmark", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private readonly Document[] _documents = [.. Enumerable.Range(0, Documents).Select(number =>
        new Document($"Report {number}", $"Publisher {number % 50}", Edtf.Read($"{2000 + (number % 25)}")))];

    private readonly Speaker[] _speakers = [.. Enumerable.Range(0, Speakers).Select(number =>
        new Speaker($"Speaker {number}", number % 10 == 0 ? $"Group {number / 10}" : null, (Reliability)(number % 5)))];

    /// <summary>How many entities.</summary>
    public int Entities => entities;

    /// <summary>How many claims.</summary>
    public int Claims => claims;

    /// <summary>What everything else refers to.</summary>
    public FactBatch Sources => new() { Types = PlanTypes.All, Documents = _documents, Speakers = _speakers };

    /// <summary>The entity of a number from 0.</summary>
    public static Entity Entity(int number)
    {
        var dice = new Dice(number, 1);
        var kind = (EntityKind)(dice.Below(10) switch { < 5 => 0, < 8 => 1, 8 => 2, _ => 3 });
        return new Entity($"e{number}", kind, PlanNames.Of(number), dice.Below(4) == 0 ? [PlanNames.Of(number + 7_000_003)] : []);
    }

    /// <summary>The claim of a number from 0.</summary>
    public ClaimRecord Claim(int number)
    {
        var about = new Dice(number % 3 == 2 ? number - 2 : number, 2);
        var (from, to) = (about.Skewed(entities), about.Below(entities));
        var tie = Relationship.Of($"e{from}", PlanTypes.All[about.Below(PlanTypes.All.Count)], $"e{to}");
        var said = new Dice(number, 3);
        var claim = new Claim(
            new RelationshipProposition(tie),
            _documents[said.Below(Documents)].Id,
            [.. Enumerable.Range(0, 1 + said.Below(3)).Select(_ => _speakers[said.Below(Speakers)].Id).Distinct()],
            said.Below(12) switch { 0 => Stance.Disputes, 1 => Stance.FindsNoEvidence, 2 => Stance.Questions, _ => Stance.Supports },
            said.Below(4) == 0 ? Hedge.Allegedly : Hedge.None,
            Held: said.Below(2) == 0 ? Edtf.Read($"{1990 + said.Below(30)}/..") : null,
            Locator: $"¶{1 + said.Below(60)}",
            Summary: $"Claim number {number} as the document has it.");
        return new ClaimRecord(claim, [new ClaimGrade(claim.Id, (Credibility)(1 + said.Below(4)), [], null, claim.DocumentId, By)], []);
    }
}
