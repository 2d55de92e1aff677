using GraphExplorer.Application.Progress;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Frame;
using GraphExplorer.Scenes.Export.Png;
using GraphExplorer.Scenes.Export.Svg;

namespace GraphExplorer.Application.Pictures;

/// <summary>Writes exactly what is shown, with title, legend, as-of date, handling marking and sources around it.</summary>
public sealed class ExportPicture(ComposeScene compose, INetworkStore store, PngExport png) : IDisposable
{
    private const int LongestTitle = 200;
    private const double LargePixels = 10_000_000;

    // the marks and pixels of one large picture may take a gigabyte
    private readonly SemaphoreSlim large = new(1, 1);

    /// <inheritdoc/>
    public void Dispose() => large.Dispose();

    /// <summary>Writes the picture, whole or not at all.</summary>
    /// <returns>The scene that it shows, and what could not be drawn as it should.</returns>
    /// <exception cref="GraphExplorerException">It cannot be drawn; nothing was written.</exception>
    public async Task<ExportedPicture> RunAsync(ExportRequest request, Stream output, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        using var drawn = await DrawAsync(request, progress, cancel);
        await drawn.File.CopyToAsync(output, cancel);
        return drawn.Exported;
    }

    /// <summary>Draws the picture whole, so that a fault is told before the first of it is sent.</summary>
    /// <exception cref="GraphExplorerException">It cannot be drawn.</exception>
    public async Task<DrawnPicture> DrawAsync(ExportRequest request, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        if (request.Title?.Length > LongestTitle)
        {
            throw new InvalidRequestException($"The title has {request.Title.Length} characters.", $"Keep it to {LongestTitle}.");
        }

        var composed = await compose.RunAsync(request.Picture, progress, cancel);
        var sources = await store.SourcesAsync([.. composed.Network.Relationships.Select(tie => tie.Relationship.Id)], cancel);
        var frame = new PictureFrame(request.Title ?? composed.Title, composed.AsOf, sources, request.Theme);
        if (request.Format == PictureFormat.Png)
        {
            PngExport.Check(composed.Scene, frame, request.Scale);
        }

        var telling = PhaseProgress.Begin(progress, WorkPhase.Drawing);
        if (!IsLarge(request, composed.Scene))
        {
            return await Task.Run(() => Drawn(request, composed, frame, large: false, telling, cancel), cancel);
        }

        await large.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => Drawn(request, composed, frame, large: true, telling, cancel), cancel);
        }
        finally
        {
            large.Release();
        }
    }

    private static bool IsLarge(ExportRequest request, Scene scene) =>
        scene.Nodes.Count >= RecentScenes.Large
        || (request.Format == PictureFormat.Png && scene.Bounds.Width * scene.Bounds.Height * request.Scale * request.Scale > LargePixels);

    private DrawnPicture Drawn(ExportRequest request, ComposedScene composed, PictureFrame frame, bool large, PhaseProgress? progress, CancellationToken cancel)
    {
        var file = DrawnPicture.NewFile(large);
        try
        {
            var notices = Write(request, composed, frame, file, progress, cancel);
            file.Position = 0;
            return new DrawnPicture(new ExportedPicture(composed, notices), file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
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
