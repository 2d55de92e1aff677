using System.Text.RegularExpressions;

namespace GraphExplorer.Scenes.Tests.Layouts;

/// <summary>A seed means the same picture on every machine only where layouts keep to arithmetic that every machine rounds alike.</summary>
public sealed partial class ArithmeticTests
{
    [Fact]
    public void Sources_OfLayoutsAndGeometry_KeepToFourOperationsAndTheRoot()
    {
        string[] files = [.. SourcesIn("Layouts"), .. SourcesIn("Geometry")];

        Assert.True(files.Length > 30);
        Assert.All(files, file => Assert.DoesNotMatch(Inexact(), File.ReadAllText(file)));
    }

    [GeneratedRegex(@"\b(Math|MathF|double)\.(Sin|Cos|Tan|Asin|Acos|Atan|Exp|Pow|Log|Cbrt|Hypot|FusedMultiplyAdd|ReciprocalEstimate)|\bRandom\b\(|Stopwatch|TimeProvider|new Random|\bfloat\.(Sin|Cos|Exp|Pow|Log)")]
    private static partial Regex Inexact();

    private static string[] SourcesIn(string folder) => Directory.GetFiles(Path.Combine(Sources(), folder), "*.cs", SearchOption.AllDirectories);

    private static string Sources()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphExplorer.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "src", "GraphExplorer.Scenes");
    }
}
