namespace GraphExplorer.Web.Tests.Architecture;

public sealed class BudgetTests
{
    private const int LongestFile = 300;
    private const int LongFile = 150;
    private const int MedianFile = 60;

    [Fact]
    public void Files_KeepTheirBudget()
    {
        var lengths = Repository.Files("src", ".cs", ".razor", ".js", ".css").ToDictionary(file => file, file => File.ReadLines(file).Count());
        var ordered = lengths.Values.Order().ToArray();

        Assert.Empty(lengths.Where(file => file.Value > LongestFile).Select(file => $"{Path.GetRelativePath(Repository.Root, file.Key)}: {file.Value}"));
        Assert.InRange(ordered[ordered.Length / 2], 1, MedianFile);
        Assert.InRange(ordered[ordered.Length * 9 / 10], 1, LongFile);
    }

    [Fact]
    public void Names_SayWhatTheyHold()
    {
        string[] empty = ["Helper", "Utils", "Manager", "Service"];

        Assert.All(
            Repository.Files("src", ".cs", ".razor").Concat(Repository.Files("tests", ".cs")),
            file => Assert.DoesNotContain(empty, word => Path.GetFileNameWithoutExtension(file).Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_InjectAtMostSixServices() =>
        Assert.All(
            Repository.Files("src/GraphExplorer.Web", ".razor", ".razor.cs").GroupBy(file => file.Split(".razor")[0]),
            page => Assert.InRange(page.SelectMany(File.ReadLines).Count(Injects), 0, 6));

    [Theory]
    [InlineData("@inject NavigationManager Navigation", true)]
    [InlineData("    [Inject]", true)]
    [InlineData("    [Parameter]", false)]
    public void TheCheck_KnowsAnInjection(string line, bool injects) => Assert.Equal(injects, Injects(line));

    [Fact]
    public void Top_HoldsOnlyWhatItMay()
    {
        string[] allowed = ["src", "tests", "seed", "docs", "docker-compose.yml", "README.md", "GraphExplorer.sln", "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt", "bin", "obj", "TestResults", "artifacts"];
        var top = Directory.EnumerateFileSystemEntries(Repository.Root).Select(entry => Path.GetFileName(entry)!).Where(name => !name.StartsWith('.'));

        Assert.Empty(top.Except(allowed));
    }

    private static bool Injects(string line) => line.TrimStart() is var code
        && (code.StartsWith("@inject ", StringComparison.Ordinal) || code.StartsWith("[Inject]", StringComparison.Ordinal));
}
