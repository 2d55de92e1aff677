namespace GraphExplorer.Running;

/// <summary>Where this solution lies, and how it was built.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Release or Debug.</summary>
    public static string Configuration { get; } =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>The program of a project that was built beside this one, in the same configuration.</summary>
    /// <param name="project">Its folder, from the solution's on.</param>
    public static string Program(string project) =>
        Path.Combine(Root, project, "bin", Configuration, "net10.0", $"{Path.GetFileName(project)}.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GraphExplorer.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("GraphExplorer.sln was not found above this program: run it from the repository.");
        }

        return folder.FullName;
    }
}
