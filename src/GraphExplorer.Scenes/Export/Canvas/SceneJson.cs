using System.Text.Encodings.Web;
using System.Text.Json;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes a scene as the canvas in the browser reads it: everything that it draws, both palettes, icons, fonts. Members that are false, 0 or null are left out.</summary>
public static class SceneJson
{
    /// <summary>Version of the form.</summary>
    public const int Version = 1;

    /// <summary>Compact; only for answers of type <c>application/json</c>, for it leaves HTML as it is.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the whole as one object.</summary>
    /// <param name="json">Takes <see cref="Options"/>; flushed by the caller.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="envelope">What goes along.</param>
    public static void Write(Utf8JsonWriter json, Scene scene, SceneEnvelope envelope)
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, Version);
        json.WriteNumber("change"u8, scene.Change);
        json.WriteString("asOf"u8, envelope.AsOf.UtcDateTime);
        Counts(json, "shown", envelope.Shown);
        Counts(json, "total", envelope.Total);
        json.WritePropertyName("exploration"u8);
        Exploration(json, envelope);
        Bounds(json, scene.Bounds);
        StyleJson.Write(json);
        json.WriteStartArray("nodes"u8);
        foreach (var node in scene.Nodes)
        {
            NodeJson.Write(json, node);
        }

        json.WriteEndArray();
        json.WriteStartArray("edges"u8);
        foreach (var edge in scene.Edges)
        {
            EdgeJson.Write(json, edge);
        }

        json.WriteEndArray();
        Legend(json, scene.Legend);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, string name, NetworkCounts? counts)
    {
        if (counts is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("entities"u8, counts.Entities);
        json.WriteNumber("relationships"u8, counts.Relationships);
        json.WriteEndObject();
    }

    private static void Exploration(Utf8JsonWriter json, SceneEnvelope envelope)
    {
        if (envelope.Exploration is { Length: > 0 } header)
        {
            json.WriteRawValue(header.Span);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Bounds(Utf8JsonWriter json, SceneBox bounds)
    {
        json.WriteStartObject("bounds"u8);
        json.WriteNumber("x"u8, bounds.X);
        json.WriteNumber("y"u8, bounds.Y);
        json.WriteNumber("width"u8, bounds.Width);
        json.WriteNumber("height"u8, bounds.Height);
        json.WriteEndObject();
    }

    private static void Legend(Utf8JsonWriter json, SceneLegend legend)
    {
        json.WriteStartObject("legend"u8);
        json.WriteStartArray("families"u8);
        foreach (var family in legend.Families)
        {
            json.WriteStartObject();
            json.WriteString("family"u8, Word.Of(family.Family));
            json.WriteNumber("ties"u8, family.Ties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("hedged"u8, legend.Hedged);
        json.WriteNumber("inferred"u8, legend.Inferred);
        json.WriteNumber("contested"u8, legend.Contested);
        json.WriteNumber("unassessed"u8, legend.Unassessed);
        json.WriteNumber("flagged"u8, legend.Flagged);
        json.WriteEndObject();
    }
}
