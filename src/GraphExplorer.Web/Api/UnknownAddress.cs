using System.Net.Mime;
using Microsoft.AspNetCore.Routing.Template;

namespace GraphExplorer.Web.Api;

/// <summary>What the API answers where no endpoint takes a request: 404 where there is no such address, 405 for another method, 415 for another content type.</summary>
internal static class UnknownAddress
{
    private const string Rest = "/{**rest}";
    private const string Description = "See /openapi/v1.json for what there is.";

    /// <summary>Maps whatever else begins like the API.</summary>
    public static void MapUnknown(this IEndpointRouteBuilder api) => api.Map(Rest, Answer).ExcludeFromDescription();

    private static IResult Answer(HttpRequest request, HttpResponse response, EndpointDataSource endpoints)
    {
        var methods = Methods(request.Path, endpoints);
        if (methods.Count == 0)
        {
            return Problem(StatusCodes.Status404NotFound, $"There is no '{request.Path}'.", Description);
        }

        if (methods.Contains(request.Method))
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, $"'{request.Path}' takes JSON.", $"Send it with the content type {MediaTypeNames.Application.Json}.");
        }

        response.Headers.Allow = string.Join(", ", methods);
        return Problem(StatusCodes.Status405MethodNotAllowed, $"'{request.Path}' does not take {request.Method}.", $"Allowed are: {response.Headers.Allow}. {Description}");
    }

    private static SortedSet<string> Methods(PathString path, EndpointDataSource endpoints) => new(
        endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true)
            .Where(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []),
        StringComparer.OrdinalIgnoreCase);

    private static IResult Problem(int status, string cause, string remedy) =>
        Results.Problem(title: cause, detail: $"{cause} {remedy}", statusCode: status);
}
