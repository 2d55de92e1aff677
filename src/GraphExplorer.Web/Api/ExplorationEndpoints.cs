using System.Text.Json;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Web.Access;
using GraphExplorer.Web.Api.Bodies;

namespace GraphExplorer.Web.Api;

/// <summary>Explorations over HTTP.</summary>
internal static class ExplorationEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapExplorations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/explorations/{id}", ShowAsync).WithSummary("How an exploration stands.");
        api.MapPost("/explorations", OpenAsync).RequireOwnPage().WithSummary("Begins an exploration with what a question shows.");
        api.MapPost("/explorations/{id}/steps", StepAsync).RequireOwnPage().Accepts<Step>("application/json").WithSummary("Takes a step; the same step sent again is taken once.");
    }

    private static Task<ExplorationAnswer> ShowAsync(string id, ShowExploration show, CancellationToken cancel) => show.RunAsync(id, cancel);

    private static async Task<IResult> OpenAsync(QuestionBody body, OpenExploration open, CurrentWork work, CancellationToken cancel)
    {
        var answer = await open.RunAsync(body.Request(), body.Arrangement(), work, cancel);
        return Results.Created($"/api/explorations/{answer.Id}", answer);
    }

    private static Task<ExplorationAnswer> StepAsync(
        string id, JsonElement body, JsonSerializerOptions options, TakeStep take, CurrentAuthor author, CurrentWork work, CancellationToken cancel) =>
        take.RunAsync(id, StepBody.Read(body, options), author.Name, work, cancel);
}
