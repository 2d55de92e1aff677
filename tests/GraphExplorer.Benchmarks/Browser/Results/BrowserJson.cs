using System.Text.Json;

namespace GraphExplorer.Benchmarks.Browser.Results;

/// <summary>Writes the medians for other programs: one object for each renderer and size that was measured.</summary>
internal static class BrowserJson
{
    /// <summary>Writes the file.</summary>
    public static async Task WriteAsync(FileInfo file, IEnumerable<Measured> all, CancellationToken cancel)
    {
        await using var stream = file.Create();
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var one in all)
        {
            if (one.Figures is { } figures)
            {
                json.WriteStartObject();
                json.WriteString("renderer"u8, one.Renderer);
                json.WriteNumber("nodes"u8, one.Nodes);
                Write(json, "firstPaintMs", figures.FirstPaintMs);
                Write(json, "panFittedPerSecond", figures.PanFittedPerSecond);
                Write(json, "panPerSecond", figures.PanPerSecond);
                Write(json, "zoomPerSecond", figures.ZoomPerSecond);
                Write(json, "dragPerSecond", figures.DragPerSecond);
                Write(json, "lagP50Ms", figures.LagP50Ms);
                Write(json, "lagP95Ms", figures.LagP95Ms);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        await json.FlushAsync(cancel);
    }

    // a lag that no frame showed has no number
    private static void Write(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, Math.Round(value, 1));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
