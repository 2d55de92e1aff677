using System.Globalization;
using GraphExplorer.Scenes.Export.Png;
using Microsoft.AspNetCore.WebUtilities;

namespace GraphExplorer.Web.Features.Exporting;

/// <summary>Where a picture can be fetched.</summary>
public static class ExportAddress
{
    /// <summary>What a picture takes for each entity at scale 1, px²: measured on networks with two ties an entity.</summary>
    private const double PixelsEach = 50_000;

    /// <summary>The resolutions offered, with their words.</summary>
    public static readonly IReadOnlyList<(string Value, string Words)> Scales =
    [
        ("0.125", "⅛×: an overview of tens of thousands"),
        ("0.25", "¼×: an overview of thousands"),
        ("0.5", "½×: for a large network"),
        ("1", "1×: for the screen"),
        ("2", "2×: for slides"),
        ("3", "3×: for print"),
        ("4", "4×: for large print"),
    ];

    /// <summary>The resolution to begin with: for slides, or less where a network is too large for that.</summary>
    /// <param name="entities">How many entities are shown.</param>
    public static string ScaleFor(int entities)
    {
        var most = 0.9 * Math.Sqrt(PngExport.MostPixels / (PixelsEach * Math.Max(1, entities)));
        var fitting = Scales.TakeWhile(scale => double.Parse(scale.Value, CultureInfo.InvariantCulture) <= Math.Min(2, most)).ToList();
        return fitting is [.., var (value, _)] ? value : Scales[0].Value;
    }

    /// <summary>The address of the picture of an exploration, or, where there is none yet, of the page's question.</summary>
    public static string Of(string? exploration, string address, ExportWishes wishes)
    {
        var query = exploration is null
            ? QueryHelpers.ParseQuery(address).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))).ToList()
            : [KeyValuePair.Create<string, string?>("exploration", exploration)];
        query.Add(new("theme", wishes.Theme));
        if (wishes.Title.Trim().Length > 0)
        {
            query.Add(new("title", wishes.Title.Trim()));
        }

        if (exploration is null && wishes.Size is { Width: > 0, Height: > 0 })
        {
            query.Add(new("width", ((int)wishes.Size.Width).ToString(CultureInfo.InvariantCulture)));
            query.Add(new("height", ((int)wishes.Size.Height).ToString(CultureInfo.InvariantCulture)));
        }

        if (wishes.Png)
        {
            query.Add(new("scale", wishes.Scale));
        }

        return QueryHelpers.AddQueryString(wishes.Png ? "/api/export.png" : "/api/export.svg", query);
    }

    /// <summary>The file's name: the title in letters, digits and hyphens.</summary>
    public static string FileName(string title, bool png)
    {
        var letters = string.Concat(title.Trim().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')).Trim('-');
        return (letters.Length == 0 ? "network" : letters) + (png ? ".png" : ".svg");
    }
}
