using System.Text.Json;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes what is the same in every scene: palettes, icons, fonts.</summary>
internal static class StyleJson
{
    /// <summary>The members <c>palettes</c>, <c>icons</c> and <c>fonts</c>.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("palettes"u8);
        foreach (var theme in Enum.GetValues<SceneTheme>())
        {
            json.WriteStartObject(Word.Of(theme));
            Palette(json, Palettes.Of(theme));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("icons"u8);
        foreach (var (kind, path) in Icons.Paths.OrderBy(icon => icon.Key))
        {
            json.WriteString(Word.Of(kind), path);
        }

        json.WriteEndObject();
        json.WriteStartArray("fonts"u8);
        foreach (var weight in WebFonts.Weights)
        {
            json.WriteStartObject();
            json.WriteNumber("weight"u8, weight);
            json.WriteString("url"u8, WebFonts.Address(weight));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Palette(Utf8JsonWriter json, Palette palette)
    {
        (string Name, Colour Colour)[] neutrals =
        [
            ("canvas", palette.Canvas), ("panel", palette.Panel), ("ink", palette.Ink), ("secondary", palette.Secondary),
            ("plate", palette.Plate), ("plateText", palette.PlateText), ("plateIcon", palette.PlateIcon), ("eventFill", palette.EventFill),
            ("labelBorder", palette.LabelBorder), ("accent", palette.Accent),
        ];
        foreach (var (name, colour) in neutrals)
        {
            json.WriteString(name, colour.ToString());
        }

        json.WriteStartObject("families"u8);
        foreach (var (family, colour) in palette.Families.OrderBy(pair => pair.Key))
        {
            json.WriteStartObject(Word.Of(family));
            json.WriteString("full"u8, colour.Full.ToString());
            json.WriteString("low"u8, colour.Low.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
