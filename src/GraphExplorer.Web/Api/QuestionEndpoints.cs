using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Web.Api.Answers;
using GraphExplorer.Web.Api.Parameters;

namespace GraphExplorer.Web.Api;

/// <summary>The questions that one can ask over HTTP.</summary>
internal static class QuestionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapQuestions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/network", NetworkAsync).WithSummary("The neighbourhood of an entity, or the whole network.");
        api.MapGet("/weakest", WeakestAsync).WithSummary("The weakest ties first, a page at a time.");
        api.MapGet("/relationships/{id}", RelationshipAsync).WithSummary("A relationship with its claims and reviews in full.");
        api.MapGet("/entities/{id}", EntityAsync).WithSummary("An entity: names, kind, attributes with claims, ties.");
        api.MapGet("/search", SearchAsync).WithSummary("Entities by any of their names, best first.");
        api.MapGet("/path", PathAsync).WithSummary("A shortest path between two entities, in order.");
    }

    private static async Task<NetworkReply> NetworkAsync([AsParameters] NetworkParameters parameters, AskNetwork ask, CancellationToken cancel) =>
        NetworkReply.Of(await ask.RunAsync(parameters.Request(), cancel));

    private static async Task<WeakestReply> WeakestAsync(
        string[]? type, string[]? kind, string[]? family, bool? flagged, bool? reviewed, bool? unsupported, int? limit, string? after,
        ListWeakest list, ListTypes types, CancellationToken cancel)
    {
        var question = new WeakestQuestion(
            type ?? [], Words.Read<EntityKind>("kind", kind), Words.Read<Family>("family", family), flagged, reviewed, unsupported ?? false, limit ?? WeakestQuestion.Any.Limit, after);
        return WeakestReply.Of(await list.RunAsync(question, cancel), await types.RunAsync(cancel));
    }

    private static async Task<RelationshipReply> RelationshipAsync(string id, ShowRelationship show, CancellationToken cancel) =>
        RelationshipReply.Of(await show.RunAsync(id, cancel));

    private static async Task<EntityReply> EntityAsync(string id, ShowEntity show, CancellationToken cancel) =>
        EntityReply.Of(await show.RunAsync(id, cancel));

    private static async Task<IEnumerable<HitAnswer>> SearchAsync(string? q, int? limit, SearchNames search, CancellationToken cancel) =>
        (await search.RunAsync(q ?? "", limit ?? SearchNames.DefaultLimit, cancel)).Select(HitAnswer.Of);

    private static async Task<NetworkReply> PathAsync(string from, string to, int? maxHops, FindPath find, CancellationToken cancel) =>
        NetworkReply.Of(await find.RunAsync(from, to, maxHops ?? FindPath.DefaultHops, cancel));
}
