using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Web.Tests;

/// <summary>A store with the ties of <see cref="Sample"/> and whatever else a test adds.</summary>
public sealed class SmallStore : NoStore
{
    public List<RelationshipAccount> Ties { get; } = [Sample.Cutout(), Sample.Ally()];

    public List<WeakestQuestion> Asked { get; } = [];

    public List<Review> Recorded { get; } = [];

    public List<SearchHit> Hits { get; } = [];

    public IReadOnlyList<FamilyCount> Neighbours { get; set; } = [];

    public int PageSize { get; set; } = 100;

    /// <summary>Why it refuses every question of a page, or null.</summary>
    public GraphExplorerException? Trouble { get; set; }

    /// <summary>Its change number.</summary>
    public long Change { get; set; } = 1;

    /// <summary>Whether it takes too long to count.</summary>
    public bool Uncounted { get; set; }

    /// <summary>What each count waits for, or null.</summary>
    public Func<Task>? Counting { get; set; }

    public override Task<long> ChangeAsync(CancellationToken cancel) => Task.FromResult(Change);

    public override async Task<StoreCounts> CountAsync(CancellationToken cancel)
    {
        await (Counting?.Invoke() ?? Task.CompletedTask);
        return await Answer(() => Uncounted ? new StoreCounts(0, 0, 0, 0, 0, 0, 0, 0) { Counted = false } : new StoreCounts(Ties.SelectMany(tie => new[] { tie.From.Id, tie.To.Id }).Distinct().Count(), Ties.Count, 0, 0, 0, 0, 0, 0));
    }

    public override Task<Network> AskAsync(NetworkQuestion question, CancellationToken cancel) => Answer(() => Sample.Network([.. Ties]));

    public override Task<IReadOnlyList<FamilyCount>> NeighbourCountsAsync(string entityId, IReadOnlyCollection<string> shown, CancellationToken cancel) => Answer(() => Neighbours);

    public override Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        Answer<IReadOnlyList<Entity>>(() => [.. Ties.SelectMany(tie => new[] { tie.From, tie.To }).DistinctBy(entity => entity.Id).Where(entity => ids.Contains(entity.Id))]);

    public override IAsyncEnumerable<AssessedRelationship> ReadRelationshipsAsync(CancellationToken cancel) => Ties.Select(Sample.Assessed).ToAsyncEnumerable();

    public override Task<Network?> PathAsync(string from, string to, int maxHops, CancellationToken cancel) => Answer(() => (Network?)Sample.Network([.. Ties]));

    public override Task<IReadOnlyDictionary<string, RelationshipType>> TypesAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, RelationshipType>>(Ties.Select(tie => tie.Type).DistinctBy(type => type.Id).ToDictionary(type => type.Id));

    public override Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken cancel) => Answer<IReadOnlyList<SearchHit>>(() => Hits);

    public override Task<RelationshipAccount?> RelationshipAsync(string id, CancellationToken cancel) =>
        Task.FromResult(Ties.FirstOrDefault(tie => tie.Relationship.Id == id));

    public override Task<WeakestPage> WeakestAsync(WeakestQuestion question, CancellationToken cancel)
    {
        Asked.Add(question);
        var from = int.Parse(question.After ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        var page = Ties.Skip(from).Take(PageSize).ToArray();
        var next = from + page.Length < Ties.Count ? (from + page.Length).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        var ends = Ties.SelectMany(tie => new[] { tie.From, tie.To }).DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id);
        return Answer(() => new WeakestPage(Uncounted ? null : Ties.Count, [.. page.Select(Sample.Assessed)], ends, next));
    }

    public override Task<IReadOnlyList<string>> TiesOfDocumentAsync(string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        Answer<IReadOnlyList<string>>(() => [.. relationshipIds.Where(id =>
            Ties.Any(tie => tie.Relationship.Id == id && tie.Evidence.Any(claim => claim.Document.Id == documentId)))]);

    public override Task<string?> RelationshipOfClaimAsync(string claimId, CancellationToken cancel) =>
        Task.FromResult(Ties.FirstOrDefault(tie => tie.Evidence.Any(claim => claim.Claim.Id == claimId))?.Relationship.Id);

    public override Task<RelationshipAccount?> ReviewAsync(Review review, CancellationToken cancel)
    {
        Recorded.Add(review);
        var at = Ties.FindIndex(tie => tie.Relationship.Id == review.RelationshipId);
        Ties[at] = Sample.Reviewed(Ties[at], review);
        return Task.FromResult<RelationshipAccount?>(Ties[at]);
    }

    private Task<T> Answer<T>(Func<T> answer) => Trouble is null ? Task.FromResult(answer()) : Task.FromException<T>(Trouble);
}
