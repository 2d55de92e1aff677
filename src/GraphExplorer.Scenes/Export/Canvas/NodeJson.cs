using System.Text.Json;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes a plate for the canvas.</summary>
internal static class NodeJson
{
    /// <summary>One object.</summary>
    public static void Write(Utf8JsonWriter json, SceneNode node)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, node.Id);
        json.WriteString("kind"u8, Word.Of(node.Kind));
        json.WriteString("name"u8, DrawableText.Of(node.Name));
        json.WriteNumber("x"u8, Decimals.Two(node.X));
        json.WriteNumber("y"u8, Decimals.Two(node.Y));
        json.WriteNumber("w"u8, node.Width);
        json.WriteNumber("h"u8, node.Height);
        json.WriteNumber("tier"u8, node.Tier);
        json.WriteStartObject("icon"u8);
        json.WriteNumber("x"u8, node.Icon.X);
        json.WriteNumber("y"u8, node.Icon.Y);
        json.WriteNumber("s"u8, node.Icon.Width);
        json.WriteEndObject();
        TextsJson.Write(json, node.Texts);
        json.WriteNumberUnlessZero("hidden"u8, node.HiddenNeighbours);
        json.WriteNumberUnlessZero("ties"u8, node.Ties);
        json.WriteIfTrue("chosen"u8, node.Chosen);
        json.WriteEndObject();
    }
}
