using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Tests.Settings;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("/option", "/environment", "/option")]
    [InlineData(null, "/environment", "/environment")]
    public void DataFolder_Resolved_TakesTheOptionBeforeTheEnvironment(string? option, string? environment, string expected) =>
        Assert.Equal(Path.GetFullPath(expected), DataFolder.Resolve(option, name => name == "GRAPHEXPLORER_DATA" ? environment : null).Path);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void DataFolder_AskedForByABlankOption_IsRefused(string option) =>
        Assert.Throws<InvalidRequestException>(() => DataFolder.Resolve(option, _ => "/environment"));

    [Fact]
    public void AuthorName_ThatIsLongerThanAName_IsRefused() =>
        Assert.Throws<InvalidRequestException>(() => AuthorName.Resolve(new string('a', 201), _ => null));

    [Fact]
    public void AuthorName_WithControlCharacters_IsRefused() =>
        Assert.Throws<InvalidRequestException>(() => AuthorName.Resolve(null, _ => "a\u001b[2Jb"));

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
