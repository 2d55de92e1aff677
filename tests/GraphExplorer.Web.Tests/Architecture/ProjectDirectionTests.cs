using System.Xml.Linq;

namespace GraphExplorer.Web.Tests.Architecture;

public sealed class ProjectDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["GraphExplorer.Domain"] = [],
        ["GraphExplorer.Analysis"] = ["GraphExplorer.Domain"],
        ["GraphExplorer.Scenes"] = ["GraphExplorer.Domain"],
        ["GraphExplorer.Interchange"] = ["GraphExplorer.Domain"],
        ["GraphExplorer.Storage"] = ["GraphExplorer.Domain"],
        ["GraphExplorer.Application"] = ["GraphExplorer.Analysis", "GraphExplorer.Domain", "GraphExplorer.Interchange", "GraphExplorer.Scenes"],
        ["GraphExplorer.Web"] = ["GraphExplorer.Application", "GraphExplorer.Storage"],
        ["GraphExplorer.Cli"] = ["GraphExplorer.Application", "GraphExplorer.Storage"],
    };

    [Fact]
    public void Projects_ReferenceOnlyWhatTheirLayerMay()
    {
        var actual = Repository.Files("src", ".csproj").ToDictionary(project => Path.GetFileNameWithoutExtension(project), References);

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(actual, project => Assert.Equal(Allowed[project.Key].Order(StringComparer.Ordinal), project.Value.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Domain_HasNoPackages() =>
        Assert.DoesNotContain("PackageReference", File.ReadAllText(Repository.Files("src/GraphExplorer.Domain", ".csproj").Single()), StringComparison.Ordinal);

    [Fact]
    public void FeatureFolders_DoNotNameEachOther()
    {
        var files = Repository.Files("src/GraphExplorer.Web/Features", ".cs", ".razor");
        var features = files.Select(Feature).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(features);
        Assert.All(files, file =>
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(features, other => other != Feature(file) && text.Contains($"Features.{other}", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Doors_MeetStorageOnlyWhereTheyAreStarted()
    {
        var doors = Repository.Files("src/GraphExplorer.Web", ".cs", ".razor").Concat(Repository.Files("src/GraphExplorer.Cli", ".cs"));

        Assert.All(doors, file =>
        {
            if (!Repository.Parts(file).Any(part => part is "Hosting" or "Running"))
            {
                Assert.DoesNotContain("GraphExplorer.Storage", File.ReadAllText(file), StringComparison.Ordinal);
            }
        });
    }

    private static string Feature(string file) => Repository.Parts(file)[3];

    private static string[] References(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!.Value.Replace('\\', '/')))];
}
