using System.Text.Json;
using System.Text.RegularExpressions;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Words;
using GraphExplorer.Web.Api.Bodies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace GraphExplorer.Web.Api.Problems;

/// <summary>Turns faults into problem details (RFC 9457): the cause as title, cause and remedy as detail.</summary>
internal sealed partial class ProblemAnswers(IProblemDetailsService problems) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    // characters: what was asked for may stand in it, however long that is
    private const int LongestCause = 1_000;

    /// <summary>The member that tells, where a store is in the way, whether it only does not answer for now: then asking again later by itself may help.</summary>
    public const string StoreAway = "storeAway";

    /// <summary>The member that tells, where an expansion would bring too many, of which entity and by which families.</summary>
    public const string Expansion = "expansion";

    /// <summary>Whether nobody foresaw this, so that the log must tell it.</summary>
    public static bool IsUnforeseen(Exception exception) =>
        exception is not (GraphExplorerException or BadHttpRequestException or OperationCanceledException);

    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        var problem = Of(exception);
        httpContext.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private static ProblemDetails Of(Exception exception) => exception switch
    {
        NotFoundException fault => Of(StatusCodes.Status404NotFound, fault),
        InvalidRequestException fault => Of(StatusCodes.Status400BadRequest, fault),
        ManyNeighboursException fault => OfExpansion(fault),
        GraphExplorerException fault => OfStore(fault),
        BadHttpRequestException fault => new ProblemDetails
        {
            Status = fault.StatusCode,
            Title = "The request cannot be read.",
            Detail = $"{Cause(fault)} See /openapi/v1.json for what is expected.",
        },
        _ => new ProblemDetails
        {
            Status = StatusCodes.Status500InternalServerError,
            Title = "Something went wrong that should not have.",
            Detail = "Nothing was changed. Try again; if it stays, the log of the server has the details.",
        },
    };

    private static string Cause(BadHttpRequestException fault) =>
        Unbound().Match(fault.Message) is { Success: true } match
            ? $"'{char.ToLowerInvariant(match.Groups[2].ValueSpan[0])}{match.Groups[2].ValueSpan[1..]}' is '{match.Groups[3].Value}'; {Expected(match.Groups[1].Value)}."
            : fault.InnerException is JsonException json ? BodyFault.Of(json)
            : fault.InnerException?.Message ?? (fault.Message.StartsWith("Implicit body", StringComparison.Ordinal) ? "The request has no body." : fault.Message);

    private static string Expected(string type) =>
        type.Contains("bool", StringComparison.OrdinalIgnoreCase) ? "allowed are true and false" : "a number is expected";

    private static ProblemDetails OfStore(GraphExplorerException fault)
    {
        var problem = Of(StatusCodes.Status503ServiceUnavailable, fault);
        problem.Extensions[StoreAway] = fault is StoreRefusedException { IsAway: true };
        return problem;
    }

    private static ProblemDetails OfExpansion(ManyNeighboursException fault)
    {
        var problem = Of(StatusCodes.Status409Conflict, fault);
        problem.Extensions[Expansion] = new { fault.Entity, Families = fault.Families.Select(Word.Of) };
        return problem;
    }

    private static ProblemDetails Of(int status, GraphExplorerException fault)
    {
        var cause = fault.Cause.Length <= LongestCause ? fault.Cause : $"{fault.Cause.AsSpan(0, LongestCause)}…";
        return new() { Status = status, Title = cause, Detail = $"{cause} {fault.Remedy}" };
    }

    [GeneratedRegex("^Failed to bind parameter \"(.+) (\\w+)\" from \"(.*)\"")]
    private static partial Regex Unbound();
}
