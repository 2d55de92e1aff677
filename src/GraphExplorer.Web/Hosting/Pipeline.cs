using GraphExplorer.Web.Access;
using GraphExplorer.Web.Api;
using GraphExplorer.Web.Bundles;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Scalar.AspNetCore;

namespace GraphExplorer.Web.Hosting;

/// <summary>What a request goes through, and where it can go.</summary>
internal static class Pipeline
{
    /// <summary>Sets it up.</summary>
    public static void Use(WebApplication app)
    {
        app.UseContentSecurity();
        app.UseExceptionHandler();
        app.UseResponseCompression();
        app.UseAntiforgery();
        app.UseOwnPages();
        app.MapStaticAssets();
        app.MapBundles();
        app.MapOpenApi();
        app.MapScalarApiReference(reference => reference.WithTitle("GraphExplorer").DisableDefaultFonts().DisableTelemetry());
        app.MapHealthChecks("/healthz");
        app.MapFonts();
        MapApi(app);
        // our own policy says who may frame the page
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
        app.MapFallback(() => new RazorComponentResult<App> { StatusCode = StatusCodes.Status404NotFound });
    }

    private static void MapApi(WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapQuestions();
        api.MapPictures();
        api.MapExplorations();
        api.MapReviews();
        api.MapUnknown();
    }
}
