using System.Text.Json;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes what many plates, or many ties, have in common.</summary>
internal static class LookJson
{
    /// <summary>A plate's look.</summary>
    public static void Write(Utf8JsonWriter json, PlateLook look)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, Word.Of(look.Kind));
        json.WriteNumber("tier"u8, look.Tier);
        json.WriteNumber("h"u8, look.Height);
        json.WriteStartObject("icon"u8);
        json.WriteNumber("x"u8, look.Icon.X);
        json.WriteNumber("y"u8, look.Icon.Y);
        json.WriteNumber("s"u8, look.Icon.Width);
        json.WriteEndObject();
        json.WriteStartArray("rows"u8);
        foreach (var row in look.Rows)
        {
            json.WriteStartObject();
            Row(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A tie's look.</summary>
    public static void Write(Utf8JsonWriter json, SceneEdge look)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, look.Type);
        json.WriteString("family"u8, Word.Of(look.Family));
        json.WriteString("confidence"u8, Word.Of(look.Confidence));
        json.WriteIfTrue("contested"u8, look.Contested);
        json.WriteIfTrue("flagged"u8, look.Flagged);
        json.WriteString("dash"u8, Word.Of(look.Dash));
        json.WriteNumber("width"u8, look.Width);
        if (look.Directed)
        {
            json.WriteBoolean("directed"u8, true);
            json.WriteStartArray("head"u8);
            json.WriteNumberValue(look.HeadLength);
            json.WriteNumberValue(look.HeadWidth);
            json.WriteEndArray();
        }

        json.WriteNumber("priority"u8, look.Priority);
        json.WriteString("title"u8, LabelTitle.Of(look.Label));
        Label(json, look.Label);
        json.WriteEndObject();
    }

    private static void Label(Utf8JsonWriter json, SceneLabel label)
    {
        json.WriteStartObject("label"u8);
        json.WriteNumber("w"u8, label.Width);
        json.WriteNumber("h"u8, label.Height);
        if (label.MarkX is { } mark)
        {
            json.WriteNumber("mark"u8, mark);
        }

        json.WriteStartArray("texts"u8);
        foreach (var text in label.Texts)
        {
            json.WriteStartObject();
            json.WriteString("t"u8, text.Text);
            json.WriteNumber("w"u8, Decimals.Two(text.Width));
            Row(json, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, SceneText row)
    {
        json.WriteNumber("x"u8, Decimals.Two(row.X));
        json.WriteNumber("y"u8, row.Y);
        json.WriteNumber("size"u8, row.Size);
        json.WriteNumber("weight"u8, row.Weight);
        json.WriteString("tone"u8, Word.Of(row.Tone));
    }
}
