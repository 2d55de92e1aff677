using System.Text.Json;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Tests.Geometry;

/// <summary>The lines of ties are worked out here and in the browser; both are held to one file of cases.</summary>
public sealed class SharedPathsTests
{
    private const double Tolerance = 1e-5;

    [Fact]
    public void Paths_OfTheSharedCases_AreThoseOfTheBrowser()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(CasesFile()));

        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var from = OutlineOf(one.GetProperty("from"));
            var fan = one.GetProperty("fan").GetDouble();
            var path = one.TryGetProperty("to", out var to) ? EdgePath.Between(from, OutlineOf(to), fan) : EdgePath.Loop(from, fan);
            var head = Arrowhead.Of(path, 10, 8.5);

            AssertNear(one, "start", path.Start);
            AssertNear(one, "end", path.End);
            AssertNear(one, "middle", path.PointAt(0.5));
            AssertNear(one, "label", path.PointAt(0.37));
            AssertNear(one, "headLeft", head.Left);
            AssertNear(one, "lineEnd", head.LineEnd);
        }

        Assert.True(cases.RootElement.GetArrayLength() >= 40);
    }

    private static void AssertNear(JsonElement one, string name, Point actual)
    {
        var expected = one.GetProperty(name);
        Assert.Equal(expected[0].GetDouble(), actual.X, Tolerance);
        Assert.Equal(expected[1].GetDouble(), actual.Y, Tolerance);
    }

    private static Outline OutlineOf(JsonElement plate) => new(
        Enum.Parse<EntityKind>(plate.GetProperty("kind").GetString()!, ignoreCase: true),
        plate.GetProperty("x").GetDouble(),
        plate.GetProperty("y").GetDouble(),
        plate.GetProperty("w").GetDouble(),
        plate.GetProperty("h").GetDouble());

    private static string CasesFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphExplorer.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "tests", "javascript", "tie-paths.json");
    }
}
