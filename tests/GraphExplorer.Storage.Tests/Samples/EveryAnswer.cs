using System.Text.Json;
using System.Text.RegularExpressions;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>Every question of the contract, asked about everything that a small store holds; a line an answer, without the number of the change.</summary>
public static partial class EveryAnswer
{
    private static readonly NetworkFilter Everything = NetworkFilter.None with { Unsupported = true };

    private static readonly JsonSerializerOptions Form = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<IReadOnlyList<string>> OfAsync(INetworkStore store, CancellationToken cancel)
    {
        var whole = await store.AskAsync(new NetworkQuestion(null, 1, Everything), cancel);
        var (entities, ties) = (whole.Entities.Select(one => one.Entity).OrderBy(one => one.Id, StringComparer.Ordinal).ToList(), whole.Relationships.Select(tie => tie.Relationship.Id).ToList());
        List<string> answers = [Line("counts", await store.CountAsync(cancel)), Line("types", Sorted(await store.TypesAsync(cancel))), Network("whole", whole)];
        answers.AddRange(await StreamsAsync(store, cancel));
        foreach (var entity in entities)
        {
            answers.Add(Line("entity", await store.EntityAsync(entity.Id, cancel)));
            answers.Add(Line("neighbours", await store.NeighbourCountsAsync(entity.Id, [], cancel)));
            answers.Add(Line("search", await store.SearchAsync(entity.Name, 20, cancel)));
            answers.Add(Network("near", await store.AskAsync(new NetworkQuestion(entity.Id, 2, NetworkFilter.None), cancel)));
            answers.Add(Line("path", (await store.PathAsync(entities[0].Id, entity.Id, 8, cancel))?.Relationships.Count));
        }

        foreach (var tie in ties)
        {
            answers.Add(Line("tie", await store.RelationshipAsync(tie, cancel)));
        }

        answers.Add(Line("named", await store.EntitiesNamedAsync([.. entities.Select(one => Domain.Identity.NormalName.Of(one.Name)).Distinct()], cancel)));
        answers.Add(Line("known", await store.EntitiesAsync([.. entities.Select(one => one.Id)], cancel)));
        answers.Add(Network("among", await store.AmongAsync([.. entities.Select(one => one.Id)], Everything, cancel)));
        answers.Add(Line("sources", await store.SourcesAsync(ties, cancel)));
        answers.Add(Line("weakest", Weakest(await store.WeakestAsync(WeakestQuestion.Any with { Unsupported = true }, cancel))));
        answers.Add(Line("flagged", Weakest(await store.WeakestAsync(WeakestQuestion.Any with { Flagged = true }, cancel))));
        answers.Add(Line("reviewed", Weakest(await store.WeakestAsync(WeakestQuestion.Any with { Reviewed = true }, cancel))));
        return answers;
    }

    private static async Task<IEnumerable<string>> StreamsAsync(INetworkStore store, CancellationToken cancel)
    {
        var documents = await store.ReadDocumentsAsync(cancel).ToListAsync(cancel);
        var claims = await store.ReadClaimsAsync(cancel).ToListAsync(cancel);
        var answers = new List<string>
        {
            Line("documents", documents),
            Line("speakers", await store.ReadSpeakersAsync(cancel).ToListAsync(cancel)),
            Line("entities", await store.ReadEntitiesAsync(cancel).ToListAsync(cancel)),
            Line("relationships", await store.ReadRelationshipsAsync(cancel).ToListAsync(cancel)),
            Line("claims", claims),
            Line("reviews", await store.ReadReviewsAsync(cancel).ToListAsync(cancel)),
        };
        foreach (var claim in claims)
        {
            answers.Add(Line("of claim", await store.RelationshipOfClaimAsync(claim.Claim.Id, cancel)));
        }

        foreach (var document in documents)
        {
            answers.Add(Line("of document", await store.TiesOfDocumentAsync(document.Id, [.. claims.Select(one => one.Claim.Proposition.Id).Distinct()], cancel)));
        }

        return answers;
    }

    /// <summary>Of a neighbourhood both stores give the same entities; those that are equally near stand in any order.</summary>
    private static string Network(string question, Network network) => Line(question, new
    {
        Entities = network.Entities.OrderBy(one => one.Entity.Id, StringComparer.Ordinal),
        network.Relationships,
        Types = Sorted(network.Types),
        network.Total,
    });

    private static object Weakest(WeakestPage page) => new { page.Total, page.Relationships, Ends = Sorted(page.Ends) };

    private static IEnumerable<T> Sorted<T>(IReadOnlyDictionary<string, T> named) => named.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    private static string Line(string question, object? answer) => $"{question}: {Change().Replace(JsonSerializer.Serialize(answer, Form), "")}";

    [GeneratedRegex("\"Change\":[0-9]+,?")]
    private static partial Regex Change();
}
