using GraphExplorer.Web.Shell;

namespace GraphExplorer.Web.Bundles;

/// <summary>The page's script and its style sheet, each in one piece.</summary>
internal static class BundleEndpoints
{
    /// <summary>Maps one address each.</summary>
    public static void MapBundles(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        Map(app, PageScript.Address, "text/javascript", () => ModuleBundle.Of(files, "/shell/page.js"));
        Map(app, "/page.css", "text/css", () => StyleBundle.Of(files, "/app.css"));
    }

    private static void Map(WebApplication app, string address, string type, Func<string> text)
    {
        var bundle = new Lazy<Bundle>(() => new Bundle(text(), type));
        // its first reader need not wait
        app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => bundle.Value));
        app.MapGet(address, (HttpContext context) => bundle.Value.Answer(context)).ExcludeFromDescription();
    }
}
