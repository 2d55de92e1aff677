using GraphExplorer.Web.Canvas;

namespace GraphExplorer.Web.Features.Exporting;

/// <summary>How a picture is wanted.</summary>
/// <param name="Png">PNG, else SVG.</param>
/// <param name="Title">What stands above it; may be empty.</param>
/// <param name="Theme"><c>light</c> or <c>dark</c>.</param>
/// <param name="Scale">Pixels per px, for PNG.</param>
/// <param name="Size">The size that a simple question was laid out for.</param>
public sealed record ExportWishes(bool Png, string Title, string Theme, string Scale, CanvasSize Size);
