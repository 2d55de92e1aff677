using GraphExplorer.Application.Progress;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Export.Png;
using GraphExplorer.Scenes.Export.Svg;

namespace GraphExplorer.Application.Pictures;

/// <summary>Writes exactly what is shown, with title, legend, as-of date, handling marking and sources around it.</summary>
public sealed class ExportPicture(ComposeScene compose, INetworkStore store, PngExport png)
{
    private const int LongestTitle = 200;

    /// <summary>Writes the picture, whole or not at all.</summary>
    /// <returns>The scene that it shows, and what could not be drawn as it should.</returns>
    /// <exception cref="GraphExplorerException">It cannot be drawn; nothing was written.</exception>
    public async Task<ExportedPicture> RunAsync(ExportRequest request, Stream output, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        if (request.Title?.Length > LongestTitle)
        {
            throw new InvalidRequestException($"The title has {request.Title.Length} characters.", $"Keep it to {LongestTitle}.");
        }

        var composed = await compose.RunAsync(request.Picture, progress, cancel);
        var sources = await store.SourcesAsync([.. composed.Network.Relationships.Select(tie => tie.Relationship.Id)], cancel);
        var frame = new PictureFrame(request.Title ?? composed.Title, composed.AsOf, sources, request.Theme);
        using var file = new MemoryStream();
        var notices = await Task.Run(() => Write(request, composed, frame, file, PhaseProgress.Begin(progress, WorkPhase.Drawing), cancel), cancel);
        file.Position = 0;
        await file.CopyToAsync(output, cancel);
        return new ExportedPicture(composed, notices);
    }

    private IReadOnlyList<string> Write(ExportRequest request, ComposedScene composed, PictureFrame frame, Stream file, PhaseProgress? progress, CancellationToken cancel)
    {
        if (request.Format == PictureFormat.Png)
        {
            return png.Write(file, composed.Scene, frame, request.Scale, progress, cancel);
        }

        SvgExport.Write(file, composed.Scene, frame, progress, cancel);
        return [];
    }
}
