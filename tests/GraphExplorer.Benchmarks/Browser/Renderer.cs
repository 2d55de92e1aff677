namespace GraphExplorer.Benchmarks.Browser;

/// <summary>Something that draws networks in a browser.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Adapter">The script by which the probe talks to it.</param>
/// <param name="Address">Its page with a network of so many nodes.</param>
internal sealed record Renderer(string Name, string Adapter, Uri Address)
{
    /// <summary>The product's name.</summary>
    public const string Product = "GraphExplorer";
}
