using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GraphExplorer.Application.Files;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Cli.Running;
using GraphExplorer.Scenes.Reports;

namespace GraphExplorer.Cli.Commands;

/// <summary><c>graphexplorer export FILE</c>: writes what the store holds, in the form that the ending asks for.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "Everything, in the product's own form (.json); the claims on ties as a table (.csv); everything as Cypher that fills an empty Neo4j database (.cypher); a picture (.svg, .png)." };

    private static readonly JsonSerializerOptions ReportForm = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("export", "Export to a file, whole or not at all.") { File };
        var picture = new PictureOptions();
        picture.AddTo(command);
        command.SetAction((words, cancel) => RunAsync(terminal, picture, words, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, PictureOptions picture, ParseResult words, CancellationToken cancel)
    {
        var path = words.GetRequiredValue(File);
        if (Format(path) is { } format)
        {
            var request = picture.Request(format, words);
            return await DrawAsync(terminal, path, request, picture.WantsReport(words), words, cancel);
        }

        picture.RefuseBeside(path, words);
        await using var store = await OpenStore.ToReadAsync(words, cancel);
        var report = Path.GetExtension(path).Equals(ExportScript.Ending, StringComparison.OrdinalIgnoreCase)
            ? await store.Get<ExportScript>().ToPathAsync(path, cancel)
            : await store.Get<ExportFile>().ToPathAsync(path, cancel);
        terminal.Say($"Exported {store.Name} to {path}.");
        if (report.Moved)
        {
            terminal.Say("Somebody wrote to that database meanwhile: some of the file may be older than the rest. Export again for a later state.");
        }

        if (report.LeftOut > 0)
        {
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{report.LeftOut:N0} claims and ties have no place in a table: export .json for everything."));
        }

        return (int)ExitCode.Done;
    }

    private static async Task<int> DrawAsync(Terminal terminal, string path, ExportRequest request, bool reports, ParseResult words, CancellationToken cancel)
    {
        await using var store = await OpenStore.ToReadAsync(words, cancel);
        var drawn = await WholeFile.WriteAsync(path, stream => store.Get<ExportPicture>().RunAsync(request, stream, null, cancel));
        foreach (var notice in drawn.Notices)
        {
            terminal.Complain(notice);
        }

        terminal.Say(reports
            ? JsonSerializer.Serialize(SceneReport.Of(drawn.Composed.Scene), ReportForm)
            : string.Create(CultureInfo.InvariantCulture, $"Drew {drawn.Composed.Scene.Nodes.Count:N0} entities and {drawn.Composed.Scene.Edges.Count:N0} ties to {path}."));
        return (int)ExitCode.Done;
    }

    private static PictureFormat? Format(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".SVG" => PictureFormat.Svg,
        ".PNG" => PictureFormat.Png,
        _ => null,
    };
}
