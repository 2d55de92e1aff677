using GraphExplorer.Domain.Faults;
using Microsoft.AspNetCore.Antiforgery;

namespace GraphExplorer.Web.Access;

/// <summary>Lets only this site's own pages write: their requests carry the antiforgery token.</summary>
internal static class OwnPage
{
    /// <summary>Requires the token, in the header <c>RequestVerificationToken</c>.</summary>
    public static RouteHandlerBuilder RequireOwnPage(this RouteHandlerBuilder endpoint) =>
        endpoint.AddEndpointFilter(async (context, next) =>
        {
            var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
            return await antiforgery.IsRequestValidAsync(context.HttpContext)
                ? await next(context)
                : throw new InvalidRequestException("The request does not come from one of this site's own pages, or from one that is out of date.", "Reload the page and try again.");
        }).ProducesProblem(StatusCodes.Status400BadRequest);
}
