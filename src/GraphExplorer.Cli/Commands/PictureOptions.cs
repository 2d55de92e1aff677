using System.CommandLine;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Cli.Running;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes;

namespace GraphExplorer.Cli.Commands;

/// <summary>The options of an export that go with a picture only.</summary>
internal sealed class PictureOptions
{
    private readonly Option<string?> _question = new("--question")
    {
        Description = "A picture of what: a name to search for, or a question as the page's address has it, such as \"focus=ID&hops=2&family=alliance\" or \"exploration=ID\". Without it, the whole network.",
        HelpName = "question",
    };

    private readonly Option<string?> _layout = new("--layout") { Description = "A picture laid out how: organic (without it) or concentric.", HelpName = "layout" };

    private readonly Option<int?> _seed = new("--seed") { Description = "The layout's seed: the same one gives the same picture everywhere. Without it, 1.", HelpName = "number" };

    private readonly Option<string?> _theme = new("--theme") { Description = "A light picture (without it) or a dark one.", HelpName = "theme" };

    private readonly Option<double?> _scale = new("--scale") { Description = "PNG only: pixels for each px of the picture. Without it, 1.", HelpName = "number" };

    private readonly Option<string?> _title = new("--title") { Description = "The picture's title. Without it, what it is of.", HelpName = "title" };

    private readonly Option<bool> _report = new("--report") { Description = "Print as JSON how well the picture can be read: overlaps, crossings, the smallest angle." };

    private Option[] All => [_question, _layout, _seed, _theme, _scale, _title, _report];

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>Whether the report is asked for.</summary>
    public bool WantsReport(ParseResult words) => words.GetValue(_report);

    /// <summary>Refuses them beside a file that is no picture.</summary>
    /// <exception cref="InvalidRequestException">One of them was given.</exception>
    public void RefuseBeside(string path, ParseResult words)
    {
        if (Array.Find(All, option => words.GetResult(option) is { Implicit: false }) is { } given)
        {
            throw new InvalidRequestException($"{given.Name} goes with a picture, and “{Path.GetFileName(path)}” is none.", "Leave it out, or export to .svg or .png.");
        }
    }

    /// <summary>The picture that is asked for.</summary>
    /// <exception cref="InvalidRequestException">A value is not allowed.</exception>
    public ExportRequest Request(PictureFormat format, ParseResult words)
    {
        var question = QuestionWords.Read(words.GetValue(_question));
        var arrangement = ArrangementRequest.Of(words.GetValue(_layout), words.GetValue(_seed), null, null);
        var picture = new PictureRequest(question.Exploration, question.Network, arrangement);
        return new ExportRequest(picture, format, words.GetValue(_title), Theme(words.GetValue(_theme)), Scale(words.GetValue(_scale)));
    }

    private static SceneTheme Theme(string? word) =>
        word is null ? SceneTheme.Light
        : Word.TryRead<SceneTheme>(word, out var theme) ? theme
        : throw new InvalidRequestException($"--theme is “{word}”.", $"Give one of: {string.Join(", ", Word.All<SceneTheme>())}.");

    private static double Scale(double? scale) =>
        scale is null or > 0 ? scale ?? 1 : throw new InvalidRequestException($"--scale is {scale}.", "Give a number above 0, such as 2.");
}
