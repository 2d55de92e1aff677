using System.Collections.Concurrent;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Labels;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>What stands on a plate, and how large the plate is for it.</summary>
/// <param name="Width">Of the plate.</param>
/// <param name="Height">Of the plate.</param>
/// <param name="Icon">Square of the icon, relative to the plate's middle.</param>
/// <param name="Texts">Relative to the plate's middle.</param>
public sealed record PlateContent(double Width, double Height, SceneBox Icon, IReadOnlyList<SceneText> Texts)
{
    private const double IconGap = 6;
    private const double DateSize = 11;
    private const int DateWeight = 500;
    private const double DateHeight = 14;
    private const double LineHeight = 1.22;
    private const double Descent = 0.29;

    private const int LongestKept = 64;
    private const int MostKept = 100_000;

    private static readonly ConcurrentDictionary<(string Name, EntityKind Kind, int Tier, string? Date), PlateContent> Kept = new();
    private static int kept;

    /// <summary>What stands on an entity's plate. Laid out once while it is kept: a large network is composed again at each step.</summary>
    public static PlateContent Of(Entity entity, PlateTier tier)
    {
        if (entity.Name.Length > LongestKept)
        {
            return LaidOut(entity, tier);
        }

        var key = (entity.Name, entity.Kind, tier.Number, entity.Date?.Text);
        if (!Kept.TryGetValue(key, out var content))
        {
            content = LaidOut(entity, tier);
            if (Interlocked.Increment(ref kept) > MostKept)
            {
                Interlocked.Exchange(ref kept, 0);
                Kept.Clear();
            }

            Kept[key] = content;
        }

        return content;
    }

    private static PlateContent LaidOut(Entity entity, PlateTier tier)
    {
        var lines = NameLines.Of(entity.Name, tier.Size, tier.Weight);
        var nameTone = entity.Kind == EntityKind.Organization ? SceneTone.Plate : SceneTone.Ink;
        var rows = lines.Select(line => new Row(line, tier.Size, tier.Weight, nameTone)).ToList();
        if (entity is { Kind: EntityKind.Event, Date: { } date })
        {
            rows.Add(new Row(DrawableText.Of(date.Text, 32), DateSize, DateWeight, SceneTone.Secondary));
        }

        var left = tier.Padding + Point(entity.Kind);
        var width = Math.Floor(rows.Max(row => row.Width) + (2 * left) + tier.Icon + IconGap + 0.5);
        var height = (lines.Count > 1 ? tier.HeightOfTwo : tier.Height) + (rows.Count > lines.Count ? DateHeight : 0);
        var iconX = left - (width / 2);
        return new PlateContent(width, height, new SceneBox(iconX, -tier.Icon / 2, tier.Icon, tier.Icon), Rows(rows, iconX + tier.Icon + IconGap));
    }

    private static List<SceneText> Rows(List<Row> rows, double x)
    {
        var y = -rows.Sum(row => row.Size * LineHeight) / 2;
        var texts = new List<SceneText>(rows.Count);
        foreach (var row in rows)
        {
            y += row.Size * LineHeight;
            texts.Add(new SceneText(row.Text, x, Decimals.Two(y - (row.Size * Descent)), Decimals.Three(row.Width), row.Size, row.Weight, row.Tone));
        }

        return texts;
    }

    private static double Point(EntityKind kind) => kind switch
    {
        EntityKind.Event => 8,
        EntityKind.Person => 3,
        _ => 0,
    };

    private sealed record Row(string Text, double Size, int Weight, SceneTone Tone)
    {
        public double Width { get; } = TextWidth.Of(Text, Size, Weight);
    }
}
