namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Where systems keep their fonts.</summary>
internal static class FontFolders
{
    private static readonly string[] Endings = [".ttf", ".otf", ".ttc"];

    /// <summary>The standard folders of this system.</summary>
    public static IReadOnlyList<string> Standard()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), Path.Combine(local, "Microsoft", "Windows", "Fonts")];
        }

        return OperatingSystem.IsMacOS()
            ? [Path.Combine(home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts"]
            : [Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];
    }

    /// <summary>Every font file in these folders, the ones to ask first first.</summary>
    /// <param name="first">A folder whose fonts come before all others, or null.</param>
    /// <param name="folders">The others; one that cannot be read counts as empty.</param>
    public static IReadOnlyList<FontFile> Files(string? first, IReadOnlyList<string> folders)
    {
        var all = folders.Select(folder => (Folder: folder, Place: 1));
        return [.. (first is null ? all : all.Prepend((Folder: first, Place: 0)))
            .Where(folder => Directory.Exists(folder.Folder))
            .SelectMany(folder => In(folder.Folder).Select(path => FontFile.Of(path, folder.Place)))
            .OrderBy(file => file.Rank)
            .ThenBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> In(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true })
        .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
}
