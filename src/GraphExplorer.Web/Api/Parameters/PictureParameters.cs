using System.ComponentModel;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Scenes;
using Microsoft.AspNetCore.Mvc;

namespace GraphExplorer.Web.Api.Parameters;

/// <summary>What to draw: a question as for a network, or an exploration.</summary>
internal record PictureParameters : NetworkParameters
{
    /// <summary>Id of an exploration.</summary>
    [FromQuery(Name = "exploration"), Description("Id of an exploration: drawn as it stands; then the question is not looked at.")]
    public string? Exploration { get; init; }

    /// <summary>Layout.</summary>
    [FromQuery(Name = "layout"), Description("Id of a layout: organic (by default) or concentric.")]
    public string? Layout { get; init; }

    /// <summary>Seed.</summary>
    [FromQuery(Name = "seed"), Description("The layout's seed; 1 by default. The same seed gives the same places on every machine.")]
    public int? Seed { get; init; }

    /// <summary>Width.</summary>
    [FromQuery(Name = "width"), Description("Width that the layout fills, 200 to 20000 px; 1236 by default.")]
    public int? Width { get; init; }

    /// <summary>Height.</summary>
    [FromQuery(Name = "height"), Description("Height that the layout fills, 200 to 20000 px; 636 by default.")]
    public int? Height { get; init; }

    /// <summary>Mark of the scene that is drawn.</summary>
    [FromQuery(Name = "since"), Description("Mark of a scene that is drawn already, such as the one before a step: then only what changed since is sent, where the server still knows it.")]
    public string? Since { get; init; }

    /// <summary>The request that these make.</summary>
    /// <exception cref="Domain.Faults.InvalidRequestException">A word is not known.</exception>
    public PictureRequest Picture() => new(string.IsNullOrEmpty(Exploration) ? null : Exploration, Request(), Arrangement(), Since);

    /// <summary>How the answer is laid out.</summary>
    public ArrangementRequest Arrangement() => ArrangementRequest.Of(Layout, Seed, Width, Height);
}
