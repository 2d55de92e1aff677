using System.Text.Json;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes the texts of a plate or label for the canvas.</summary>
internal static class TextsJson
{
    /// <summary>The member <c>texts</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SceneText> texts)
    {
        json.WriteStartArray("texts"u8);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("t"u8, text.Text);
            json.WriteNumber("x"u8, Decimals.Two(text.X));
            json.WriteNumber("y"u8, text.Y);
            json.WriteNumber("w"u8, Decimals.Two(text.Width));
            json.WriteNumber("size"u8, text.Size);
            json.WriteNumber("weight"u8, text.Weight);
            json.WriteString("tone"u8, Word.Of(text.Tone));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
