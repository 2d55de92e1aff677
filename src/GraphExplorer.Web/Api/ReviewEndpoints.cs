using GraphExplorer.Application.Reviews;
using GraphExplorer.Web.Access;
using GraphExplorer.Web.Api.Answers;
using GraphExplorer.Web.Api.Bodies;

namespace GraphExplorer.Web.Api;

/// <summary>Reviews over HTTP.</summary>
internal static class ReviewEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        api.MapPost("/relationships/{id}/reviews", OnRelationshipAsync).RequireOwnPage().WithSummary("Records a review of a relationship; answers with it as it is now.");
        api.MapPost("/claims/{id}/reviews", OnClaimAsync).RequireOwnPage().WithSummary("Records a review of a claim; answers with the relationship that it is about.");
    }

    private static async Task<RelationshipReply> OnRelationshipAsync(string id, ReviewBody body, RecordReview record, CurrentAuthor author, CancellationToken cancel) =>
        RelationshipReply.Of(await record.OnRelationshipAsync(id, Request(body, author), cancel));

    private static async Task<IResult> OnClaimAsync(string id, ReviewBody body, RecordReview record, CurrentAuthor author, CancellationToken cancel) =>
        await record.OnClaimAsync(id, Request(body, author), cancel) is { } account
            ? Results.Ok(RelationshipReply.Of(account))
            : Results.NoContent();

    private static ReviewRequest Request(ReviewBody body, CurrentAuthor author) =>
        new(body.Id, body.Verdict, body.LowerTo, body.Withdraws, body.Reason, author.Name);
}
