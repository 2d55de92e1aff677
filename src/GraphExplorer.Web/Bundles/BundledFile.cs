using Microsoft.Extensions.FileProviders;

namespace GraphExplorer.Web.Bundles;

/// <summary>A file of the page that goes into a bundle.</summary>
internal static class BundledFile
{
    /// <summary>Its text, with lines that end in a line feed.</summary>
    public static string Read(IFileProvider files, string path)
    {
        var file = files.GetFileInfo(path);
        if (!file.Exists)
        {
            throw new InvalidOperationException($"{path} is missing among the page's files, and others need it.");
        }

        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
