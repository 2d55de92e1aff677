using System.Text.Json;

namespace GraphExplorer.Benchmarks.Browser.Networks;

/// <summary>Writes a scene of the product for its peers: the same plates in the same places, the same ties with the same labels.</summary>
internal static class PeerGraph
{
    /// <summary>Writes it.</summary>
    /// <param name="scene">The lines by which the product sends it.</param>
    /// <param name="file">Where it goes.</param>
    public static void Write(IReadOnlyList<JsonElement> scene, string file)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteStartArray("nodes"u8);
        foreach (var (nodes, at) in Items(scene, "nodes"))
        {
            json.WriteStartObject();
            Copy(json, nodes, at, "name", "x", "y", "w");
            json.WriteNumber("h"u8, Look(scene, "plates", nodes, at).GetProperty("h").GetDouble());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("ties"u8);
        foreach (var (edges, at) in Items(scene, "edges"))
        {
            json.WriteStartObject();
            Copy(json, edges, at, "from", "to");
            Line(json, Look(scene, "lines", edges, at), scene[0].GetProperty("palettes").GetProperty("light").GetProperty("families"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, JsonElement look, JsonElement families)
    {
        json.WriteNumber("width"u8, look.GetProperty("width").GetDouble());
        json.WriteString("label"u8, look.GetProperty("title").GetString());
        json.WriteString("colour"u8, families.GetProperty(look.GetProperty("family").GetString()!).GetProperty("full").GetString());
        json.WriteBoolean("dashed"u8, look.GetProperty("dash").GetString() != "solid");
    }

    private static IEnumerable<(JsonElement Columns, int At)> Items(IEnumerable<JsonElement> scene, string name) =>
        from line in scene
        where line.TryGetProperty(name, out _)
        let columns = line.GetProperty(name)
        from at in Enumerable.Range(0, columns.GetProperty("id").GetArrayLength())
        select (columns, at);

    private static JsonElement Look(IReadOnlyList<JsonElement> scene, string table, JsonElement columns, int at) =>
        scene[0].GetProperty(table)[columns.GetProperty("look")[at].GetInt32()];

    private static void Copy(Utf8JsonWriter json, JsonElement columns, int at, params string[] names)
    {
        foreach (var name in names)
        {
            json.WritePropertyName(name);
            columns.GetProperty(name)[at].WriteTo(json);
        }
    }
}
