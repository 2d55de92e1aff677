using System.Reflection;

namespace GraphExplorer.Benchmarks.Browser.Pages;

/// <summary>The scripts that go into a page before its own.</summary>
internal static class PageScripts
{
    /// <summary>The probe, and the adapter of a renderer.</summary>
    /// <param name="adapter">Its file beside the probe, without ending.</param>
    public static string For(string adapter) => Read(adapter) + Read("probe");

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.js")
            ?? throw new InvalidOperationException($"{name}.js is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
