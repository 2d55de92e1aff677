using System.Text.Json;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Scenes.Export.Canvas;
using GraphExplorer.Web.Api.Parameters;

namespace GraphExplorer.Web.Api;

/// <summary>Pictures over HTTP.</summary>
internal static class PictureEndpoints
{
    private const string Unkept = "no-store";

    /// <summary>Maps them.</summary>
    public static void MapPictures(this IEndpointRouteBuilder api)
    {
        api.MapGet("/scene", SceneAsync).WithSummary("The scene of a question or of an exploration, as the canvas draws it.");
        api.MapGet("/export.svg", SvgAsync).WithSummary("What is shown, as SVG: text stays text.");
        api.MapGet("/export.png", PngAsync).WithSummary("What is shown, as PNG.");
    }

    private static async Task SceneAsync([AsParameters] PictureParameters parameters, ComposeScene compose, CurrentWork work, JsonSerializerOptions options, HttpResponse response, CancellationToken cancel)
    {
        var composed = await compose.RunAsync(parameters.Picture(), work, cancel);
        var exploration = composed.Exploration is null ? null : (ReadOnlyMemory<byte>?)JsonSerializer.SerializeToUtf8Bytes(composed.Exploration, options);
        response.ContentType = SceneLines.ContentType;
        response.Headers.CacheControl = Unkept;
        await SceneLines.WriteAsync(response.BodyWriter, composed.Scene, new SceneEnvelope(composed.AsOf, composed.Network.Shown, composed.Total, exploration, composed.Mark), composed.Drawn, cancel);
    }

    private static Task<IResult> SvgAsync([AsParameters] ExportParameters parameters, ExportPicture export, CurrentWork work, HttpResponse response, CancellationToken cancel) =>
        FileAsync(parameters.Export(PictureFormat.Svg), "image/svg+xml", "network.svg", export, work, response, cancel);

    private static Task<IResult> PngAsync([AsParameters] ExportParameters parameters, ExportPicture export, CurrentWork work, HttpResponse response, CancellationToken cancel) =>
        FileAsync(parameters.Export(PictureFormat.Png), "image/png", "network.png", export, work, response, cancel);

    // made whole before the first byte is sent, so that a fault is an answer and not half a file
    private static async Task<IResult> FileAsync(ExportRequest request, string type, string name, ExportPicture export, CurrentWork work, HttpResponse response, CancellationToken cancel)
    {
        var drawn = await export.DrawAsync(request, work, cancel);
        response.RegisterForDispose(drawn);
        response.Headers.CacheControl = Unkept;
        return Results.File(drawn.File, type, name);
    }
}
