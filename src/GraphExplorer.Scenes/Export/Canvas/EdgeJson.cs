using System.Text.Json;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes a tie for the canvas.</summary>
internal static class EdgeJson
{
    /// <summary>One object.</summary>
    public static void Write(Utf8JsonWriter json, SceneEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, edge.Id);
        json.WriteString("type"u8, edge.Type);
        json.WriteNumber("from"u8, edge.From);
        json.WriteNumber("to"u8, edge.To);
        json.WriteString("family"u8, Word.Of(edge.Family));
        json.WriteString("confidence"u8, Word.Of(edge.Confidence));
        json.WriteIfTrue("contested"u8, edge.Contested);
        json.WriteIfTrue("flagged"u8, edge.Flagged);
        json.WriteString("dash"u8, Word.Of(edge.Dash));
        json.WriteNumber("width"u8, edge.Width);
        Head(json, edge);
        json.WriteNumberUnlessZero("fan"u8, edge.Fan);
        Label(json, edge.Label);
        json.WriteNumber("priority"u8, edge.Priority);
        json.WriteString("title"u8, LabelTitle.Of(edge.Label));
        json.WriteEndObject();
    }

    private static void Head(Utf8JsonWriter json, SceneEdge edge)
    {
        if (edge.Directed)
        {
            json.WriteBoolean("directed"u8, true);
            json.WriteStartArray("head"u8);
            json.WriteNumberValue(edge.HeadLength);
            json.WriteNumberValue(edge.HeadWidth);
            json.WriteEndArray();
        }
    }

    private static void Label(Utf8JsonWriter json, SceneLabel label)
    {
        json.WriteStartObject("label"u8);
        json.WriteNumber("at"u8, Decimals.Three(label.At));
        json.WriteNumber("w"u8, label.Width);
        json.WriteNumber("h"u8, label.Height);
        TextsJson.Write(json, label.Texts);
        if (label.MarkX is { } mark)
        {
            json.WriteNumber("mark"u8, mark);
        }

        json.WriteEndObject();
    }
}
