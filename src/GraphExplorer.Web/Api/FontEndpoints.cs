using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Web.Api;

/// <summary>The typeface that scenes are measured with, served to the page.</summary>
internal static class FontEndpoints
{
    private const string ADay = "public, max-age=86400";

    /// <summary>Maps one address a weight.</summary>
    public static void MapFonts(this IEndpointRouteBuilder app)
    {
        foreach (var weight in WebFonts.Weights)
        {
            app.MapGet(WebFonts.Address(weight), (HttpResponse response) =>
            {
                response.Headers.CacheControl = ADay;
                return Results.Bytes(WebFonts.File(weight)!.Value, "font/ttf");
            }).ExcludeFromDescription();
        }
    }
}
