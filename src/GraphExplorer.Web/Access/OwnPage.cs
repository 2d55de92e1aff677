using Microsoft.Net.Http.Headers;
using GraphExplorer.Domain.Faults;
using Microsoft.AspNetCore.Antiforgery;

namespace GraphExplorer.Web.Access;

/// <summary>Lets only this site's own pages write: their requests carry the antiforgery token.</summary>
internal static class OwnPage
{
    /// <summary>How many bytes may be sent at once: a step that moves the most entities that one can show is smaller.</summary>
    public const long LargestBody = 8 * 1024 * 1024;

    /// <summary>Requires the token, in the header <c>RequestVerificationToken</c>.</summary>
    public static RouteHandlerBuilder RequireOwnPage(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new Mark()).ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Refuses others before anything of their request is read.</summary>
    public static void UseOwnPages(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Mark>() is not null)
        {
            var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                throw new InvalidRequestException("The request does not come from one of this site's own pages, or from one that is out of date.", "Reload the page and try again.");
            }

            if (context.Request.ContentLength > LargestBody)
            {
                throw new BadHttpRequestException($"Its body is larger than {LargestBody} bytes.", StatusCodes.Status413PayloadTooLarge);
            }

            if (HasUnknownLetters(context.Request))
            {
                throw new BadHttpRequestException("Its character set is not known: use UTF-8.", StatusCodes.Status415UnsupportedMediaType);
            }
        }

        await next(context);
    });

    private static bool HasUnknownLetters(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset.HasValue && !IsKnown(type);

    private static bool IsKnown(MediaTypeHeaderValue type)
    {
        try
        {
            return type.Encoding is not null;
        }
        catch (NotSupportedException)
        {
            // UTF-7, which .NET knows and refuses
            return false;
        }
    }

    private sealed class Mark;
}
