using System.Text;
using System.Text.RegularExpressions;
using GraphExplorer.Application.Files;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Tests.Files;

public sealed partial class DocumentedFormatTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Examples_OfTheFormats_AreGoodFilesThatSayTheSame()
    {
        using var temporary = new TemporaryStore();

        var json = await temporary.ImportAsync("example.json", await ExampleAsync("json"));
        var csv = await temporary.ImportAsync("example.csv", await ExampleAsync("csv"));

        Assert.Empty(json.Faults);
        Assert.Empty(csv.Faults);
        Assert.Equal((3, 3), (json.New.Entities, json.New.Claims));
        Assert.Equal((0, 0, 0), (csv.New.Entities, csv.New.Speakers, csv.New.Documents));
        var tie = Assert.Single((await temporary.Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel)).Relationships);
        Assert.Equal((Confidence.Moderate, true), (tie.Assessment.Confidence, tie.Assessment.Contested));
    }

    [Fact]
    public async Task Example_OfAMapping_IsAGoodFile()
    {
        var example = Encoding.UTF8.GetBytes(await ExampleAsync("mapping", "json"));

        var mapping = await MappingFile.ReadAsync(new FileSource("example.json", () => new MemoryStream(example)), Cancel);

        Assert.Equal((3, 4), (mapping.Labels.Count, mapping.Ties.Count));
    }

    private static Task<string> ExampleAsync(string format) => ExampleAsync(format, format);

    private static async Task<string> ExampleAsync(string page, string format)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GraphExplorer.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the project.");
        }

        var text = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "docs", "formats", page + ".md"), Cancel);
        return Fenced().Matches(text).Single(match => match.Groups[1].Value == format).Groups[2].Value;
    }

    [GeneratedRegex("```(json|csv)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
