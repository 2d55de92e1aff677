using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>
/// Sends a scene to the canvas in the browser, line by line, each a JSON value: a head with everything but plates and ties,
/// then these in parts, the best tied entities first, then <c>{"end":true}</c>. Without that line it is not whole.
/// To a browser that draws another scene, such as the one before a step, only what differs is sent where that is less.
/// Members that are false, 0 or null are left out.
/// </summary>
public static class SceneLines
{
    /// <summary>Version of the form.</summary>
    public const int Version = 2;

    /// <summary>Of an answer with it.</summary>
    public const string ContentType = "application/x-ndjson";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends it; each line leaves as soon as it is written.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="envelope">What goes along.</param>
    /// <param name="drawn">What the browser draws already, or null.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task WriteAsync(PipeWriter output, Scene scene, SceneEnvelope envelope, DrawnScene? drawn, CancellationToken cancel)
    {
        var since = Since(scene, drawn);
        var order = since is var (_, difference) ? SendingOrder.Of(difference, scene.Nodes) : SendingOrder.Of(scene);
        await using var json = new Utf8JsonWriter(output, Options);
        HeadJson.Write(json, scene, envelope, order, since);
        await EndLineAsync(output, json, cancel);
        foreach (var part in order.Parts)
        {
            PartJson.Write(json, part);
            await EndLineAsync(output, json, cancel);
        }

        json.WriteStartObject();
        json.WriteBoolean("end"u8, true);
        json.WriteEndObject();
        await EndLineAsync(output, json, cancel);
    }

    // where nearly all has changed, the whole is shorter
    private static (string Mark, SceneDifference Difference)? Since(Scene scene, DrawnScene? drawn)
    {
        var difference = drawn is null ? null : SceneDifference.Between(drawn.Scene, scene);
        return difference is null || difference.Count > (scene.Nodes.Count + scene.Edges.Count) / 2 ? null : (drawn!.Mark, difference);
    }

    private static async Task EndLineAsync(PipeWriter output, Utf8JsonWriter json, CancellationToken cancel)
    {
        await json.FlushAsync(cancel);
        json.Reset();
        output.GetSpan(1)[0] = (byte)'\n';
        output.Advance(1);
        await output.FlushAsync(cancel);
    }
}
