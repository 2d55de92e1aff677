using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace GraphExplorer.Web.Bundles;

/// <summary>A style sheet with all that it imports in place.</summary>
public static partial class StyleBundle
{
    /// <summary>The bundle's text.</summary>
    /// <param name="files">Where the style sheets lie.</param>
    /// <param name="entry">The first, such as <c>/app.css</c>.</param>
    public static string Of(IFileProvider files, string entry) =>
        Import().Replace(BundledFile.Read(files, entry), match => Of(files, match.Groups["path"].Value));

    [GeneratedRegex("""^@import url\("(?<path>/[^"]+)"\);$""", RegexOptions.Multiline)]
    private static partial Regex Import();
}
