using System.Text.Json;

namespace GraphExplorer.Benchmarks.Browser.Networks;

/// <summary>Writes a scene of the product for its peers: the same plates in the same places, the same ties with the same labels.</summary>
internal static class PeerGraph
{
    /// <summary>Writes it.</summary>
    /// <param name="scene">What the product's canvas draws.</param>
    /// <param name="file">Where it goes.</param>
    public static void Write(JsonElement scene, string file)
    {
        var families = scene.GetProperty("palettes").GetProperty("light").GetProperty("families");
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteStartArray("nodes"u8);
        foreach (var node in scene.GetProperty("nodes").EnumerateArray())
        {
            json.WriteStartObject();
            Copy(json, node, "name", "x", "y", "w", "h");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("ties"u8);
        foreach (var edge in scene.GetProperty("edges").EnumerateArray())
        {
            json.WriteStartObject();
            Copy(json, edge, "from", "to", "width");
            json.WriteString("label"u8, edge.GetProperty("title").GetString());
            json.WriteString("colour"u8, families.GetProperty(edge.GetProperty("family").GetString()!).GetProperty("full").GetString());
            json.WriteBoolean("dashed"u8, edge.TryGetProperty("dash", out var dash) && dash.GetString() != "solid");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Copy(Utf8JsonWriter json, JsonElement from, params string[] names)
    {
        foreach (var name in names)
        {
            json.WritePropertyName(name);
            from.GetProperty(name).WriteTo(json);
        }
    }
}
