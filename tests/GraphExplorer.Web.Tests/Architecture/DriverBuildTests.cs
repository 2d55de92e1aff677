using System.Xml.Linq;

namespace GraphExplorer.Web.Tests.Architecture;

/// <summary>The build property by which the driver comes in.</summary>
public sealed class DriverBuildTests
{
    private const string Condition = "'$(Neo4jDriver)' == 'true'";

    [Fact]
    public void Package_IsReferencedOnlyUnderTheProperty()
    {
        var references = Project("src/GraphExplorer.Storage/GraphExplorer.Storage.csproj")
            .Descendants("PackageReference").Where(one => (string?)one.Attribute("Include") == "Neo4j.Driver");

        var reference = Assert.Single(references);
        Assert.Equal(Condition, (string?)reference.Parent!.Attribute("Condition"));
        Assert.Null(reference.Attribute("Version"));
    }

    [Fact]
    public void Version_IsExactAndCentral()
    {
        var version = Assert.Single(Project("Directory.Packages.props").Descendants("PackageVersion"), one => (string?)one.Attribute("Include") == "Neo4j.Driver");

        Assert.Matches(@"^\[\d+\.\d+\.\d+\]$", (string)version.Attribute("Version")!);
    }

    [Fact]
    public void Output_UnderTheProperty_HasAPlaceOfItsOwnAndNoLockFile()
    {
        var group = Assert.Single(Project("Directory.Build.props").Descendants("PropertyGroup"), one => (string?)one.Attribute("Condition") == Condition);

        Assert.Equal("false", group.Element("RestorePackagesWithLockFile")?.Value);
        Assert.NotNull(group.Element("ArtifactsPath"));
        Assert.Contains("/artifacts/", File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore")));
    }

    private static XDocument Project(string file) => XDocument.Load(Path.Combine(Repository.Root, file));
}
