using System.Globalization;
using System.Text.Json;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>Tells the figures of layouts.</summary>
internal static class LayoutTable
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Prints them as they come; ≈ stands before what only some ties were asked for.</summary>
    public static void Begin()
    {
        Console.WriteLine("| nodes | ties | layout | ms | rounds | overlaps | crossings per tie | spread of lengths |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
    }

    /// <summary>Prints a line.</summary>
    public static void Print(LayoutFigures figures) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {figures.Nodes:#,0} | {figures.Ties:#,0} | {figures.Layout} | {figures.Milliseconds:#,0} | {figures.Rounds} | {figures.Quality.Overlaps:#,0} | {(figures.Quality.CrossingsSampled ? "≈ " : "")}{figures.Quality.CrossingsPerTie:#,0.0} | {figures.Quality.LengthSpread:0.00} |"));

    /// <summary>Writes all of them.</summary>
    public static async Task WriteAsync(string file, IReadOnlyList<LayoutFigures> all, CancellationToken cancel)
    {
        await using var stream = File.Create(file);
        var told = all.Select(figures => new
        {
            figures.Layout,
            figures.Nodes,
            figures.Ties,
            figures.Milliseconds,
            figures.Rounds,
            figures.Quality.Overlaps,
            figures.Quality.CrossingsPerTie,
            figures.Quality.CrossingsSampled,
            figures.Quality.LengthSpread,
        });
        await JsonSerializer.SerializeAsync(stream, told, Readable, cancel);
    }
}
