namespace GraphExplorer.Web.Tests.Architecture;

/// <summary>The files of the project, as the rules of the house look at them.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The files below a folder with one of these endings, build output left out.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !Parts(file).Any(part => part is "bin" or "obj" or "node_modules"))];

    /// <summary>The names of the folders and the file, from the solution's folder on.</summary>
    public static string[] Parts(string file) => Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GraphExplorer.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("GraphExplorer.sln was not found above the tests.");
        }

        return folder.FullName;
    }
}
