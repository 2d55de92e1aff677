using GraphExplorer.Domain.Faults;
using Microsoft.AspNetCore.Antiforgery;

namespace GraphExplorer.Web.Access;

/// <summary>Lets only this site's own pages write: their requests carry the antiforgery token.</summary>
internal static class OwnPage
{
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
        }

        await next(context);
    });

    private sealed class Mark;
}
