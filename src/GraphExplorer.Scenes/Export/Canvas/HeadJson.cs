using System.Text.Json;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes the first line of a scene: all but plates and ties, and how those look.</summary>
internal static class HeadJson
{
    /// <summary>One object.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="envelope">What goes along.</param>
    /// <param name="order">How plates and ties look.</param>
    /// <param name="since">What the browser draws already, and what of it is gone; null where the whole follows.</param>
    public static void Write(Utf8JsonWriter json, Scene scene, SceneEnvelope envelope, SendingOrder order, (string Mark, SceneDifference Difference)? since)
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, SceneLines.Version);
        json.WriteNumber("change"u8, scene.Change);
        json.WriteString("asOf"u8, envelope.AsOf.UtcDateTime);
        Counts(json, "shown", envelope.Shown);
        Counts(json, "total", envelope.Total);
        json.WritePropertyName("exploration"u8);
        Exploration(json, envelope);
        if (envelope.Mark is { } own)
        {
            json.WriteString("mark"u8, own);
        }

        Bounds(json, scene.Bounds);
        Legend(json, scene.Legend);
        StyleJson.Write(json);
        Looks(json, order);
        if (since is var (mark, difference))
        {
            json.WriteString("since"u8, mark);
            json.WriteStartObject("gone"u8);
            Ids(json, "nodes", difference.GoneNodes);
            Ids(json, "edges", difference.GoneEdges);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string name, IReadOnlyList<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static void Looks(Utf8JsonWriter json, SendingOrder order)
    {
        json.WriteStartArray("plates"u8);
        foreach (var look in order.Plates)
        {
            LookJson.Write(json, look);
        }

        json.WriteEndArray();
        json.WriteStartArray("lines"u8);
        foreach (var look in order.Lines)
        {
            LookJson.Write(json, look);
        }

        json.WriteEndArray();
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
