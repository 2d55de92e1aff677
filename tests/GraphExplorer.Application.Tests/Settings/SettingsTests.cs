using GraphExplorer.Application.Settings;

namespace GraphExplorer.Application.Tests.Settings;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("/option", "/environment", "/option")]
    [InlineData(null, "/environment", "/environment")]
    [InlineData(" ", "/environment", "/environment")]
    public void DataFolder_Resolved_TakesTheOptionBeforeTheEnvironment(string? option, string? environment, string expected) =>
        Assert.Equal(Path.GetFullPath(expected), DataFolder.Resolve(option, name => name == "GRAPHEXPLORER_DATA" ? environment : null).Path);

    [Fact]
    public void DataFolder_AskedForByNobody_IsAFolderOfTheUser()
    {
        var folder = DataFolder.Resolve(null, _ => null).Path;

        Assert.EndsWith("GraphExplorer", folder, StringComparison.Ordinal);
        Assert.True(Path.IsPathFullyQualified(folder));
    }

    [Theory]
    [InlineData(" Ada ", "Bea", "Ada")]
    [InlineData(null, "Bea", "Bea")]
    public void AuthorName_Resolved_TakesTheOptionBeforeTheEnvironment(string? option, string? environment, string expected) =>
        Assert.Equal(expected, AuthorName.Resolve(option, name => name == "GRAPHEXPLORER_AUTHOR" ? environment : null));

    [Fact]
    public void AuthorName_AskedForByNobody_IsNotBlank() => Assert.NotEqual("", AuthorName.Resolve(null, _ => null).Trim());
}
