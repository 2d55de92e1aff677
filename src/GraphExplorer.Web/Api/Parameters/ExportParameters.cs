using System.ComponentModel;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Scenes;
using Microsoft.AspNetCore.Mvc;

namespace GraphExplorer.Web.Api.Parameters;

/// <summary>What to export: as for a scene, with what stands around it.</summary>
internal sealed record ExportParameters : PictureParameters
{
    /// <summary>Title.</summary>
    [FromQuery(Name = "title"), Description("Title of the picture; what it is of by default, none where empty.")]
    public string? Title { get; init; }

    /// <summary>Theme.</summary>
    [FromQuery(Name = "theme"), Description("light (by default) or dark.")]
    public string? Theme { get; init; }

    /// <summary>Scale.</summary>
    [FromQuery(Name = "scale"), Description("PNG only: pixels for each px of the scene; 1 by default, 100 million pixels at most.")]
    public double? Scale { get; init; }

    /// <summary>The request that these make.</summary>
    /// <exception cref="InvalidRequestException">A value is not allowed.</exception>
    public ExportRequest Export(PictureFormat format)
    {
        var theme = Words.Read<SceneTheme>("theme", Theme is null ? null : [Theme]).FirstOrDefault(SceneTheme.Light);
        return Scale is { } scale && !(scale > 0)
            ? throw new InvalidRequestException($"'scale' is {scale}.", "Give a number above 0, such as 2.")
            : new ExportRequest(Picture(), format, Title, theme, Scale ?? 1);
    }
}
