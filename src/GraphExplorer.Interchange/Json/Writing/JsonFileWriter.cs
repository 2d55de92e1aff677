using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Formats;

namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>Writes everything, item by item, each on its own line.</summary>
internal sealed class JsonFileWriter(NetworkFacts facts, Stream stream)
{
    /// <summary>Writes the file; nothing is ever left out.</summary>
    public async Task<long> WriteAsync(CancellationToken cancel)
    {
        var words = await WordsAsync(cancel).ConfigureAwait(false);
        var reviewed = await ReviewedAsync(cancel).ConfigureAwait(false);
        await using var lines = new SectionWriter(stream);
        await lines.BeginAsync(cancel).ConfigureAwait(false);
        var types = facts.Types.Values.OrderBy(type => type.Id, StringComparer.Ordinal).ToAsyncEnumerable();
        await lines.SectionAsync("types", types, (item, type) => Declarations.Type(item, type, facts.TypesAreMapped), cancel).ConfigureAwait(false);
        await lines.SectionAsync("documents", facts.Documents(), (item, one) => Declarations.Document(item, one, words.Documents), cancel).ConfigureAwait(false);
        await lines.SectionAsync("speakers", facts.Speakers(), (item, one) => Declarations.Speaker(item, one, words), cancel).ConfigureAwait(false);
        await lines.SectionAsync("entities", facts.Entities(), Declarations.Entity, cancel).ConfigureAwait(false);
        await lines.SectionAsync("relationships", ClaimlessAsync(reviewed, cancel), (item, one) => ReviewLines.Tie(item, one, words), cancel).ConfigureAwait(false);
        await lines.SectionAsync("claims", facts.Claims(), (item, one) => ClaimLines.Claim(item, one, words), cancel).ConfigureAwait(false);
        await lines.SectionAsync("reviews", facts.Reviews(), (item, one) => ReviewLines.Review(item, one, Find(one.RelationshipId, reviewed), words), cancel).ConfigureAwait(false);
        await lines.EndAsync(cancel).ConfigureAwait(false);
        return 0;
    }

    private static Relationship? Find(string? id, Dictionary<string, Relationship?> reviewed) =>
        id is null ? null : reviewed.GetValueOrDefault(id);

    private async Task<FileWords> WordsAsync(CancellationToken cancel) => new(
        await ReferenceWords.OfAsync(facts.Documents().Select(one => (one.Id, (IEnumerable<string>)[one.Title])), cancel).ConfigureAwait(false),
        await ReferenceWords.OfAsync(facts.Speakers().Select(one => (one.Id, (IEnumerable<string>)[one.Name])), cancel).ConfigureAwait(false),
        await ReferenceWords.OfAsync(facts.Entities().Select(one => (one.Id, one.AllNames)), cancel).ConfigureAwait(false));

    private async Task<Dictionary<string, Relationship?>> ReviewedAsync(CancellationToken cancel)
    {
        var reviewed = new Dictionary<string, Relationship?>(StringComparer.Ordinal);
        await foreach (var review in facts.Reviews().WithCancellation(cancel).ConfigureAwait(false))
        {
            if (review.RelationshipId is { } id)
            {
                reviewed[id] = null;
            }
        }

        return reviewed;
    }

    private async IAsyncEnumerable<Relationship> ClaimlessAsync(Dictionary<string, Relationship?> reviewed, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var (tie, assessment) in facts.Relationships().WithCancellation(cancel).ConfigureAwait(false))
        {
            if (reviewed.ContainsKey(tie.Id))
            {
                reviewed[tie.Id] = tie;
            }

            if (IsClaimless(assessment))
            {
                yield return tie;
            }
        }
    }

    private static bool IsClaimless(AssessmentSummary assessment) =>
        assessment.Counts is { Supporting: 0, Disputing: 0, Other: 0, Excluded: 0 };
}
