using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>Reads the typed JSON of the Query API into the values that a <see cref="Row"/> holds, without a document in between.</summary>
internal static class TypedValues
{
    /// <summary>Reads the value whose first token the reader stands on, up to its last.</summary>
    /// <exception cref="JsonException">It is no typed JSON.</exception>
    public static object? Read(ref Utf8JsonReader json)
    {
        Expect(json.TokenType == JsonTokenType.StartObject);
        Expect(json.Read() && json.ValueTextEquals("$type"u8) && json.Read());
        var kind = Kind(ref json);
        Expect(json.Read() && json.ValueTextEquals("_value"u8) && json.Read());
        var value = Read(ref json, kind);
        Expect(json.Read() && json.TokenType == JsonTokenType.EndObject);
        return value;
    }

    /// <summary>Reads a list of typed values.</summary>
    public static List<object?> List(ref Utf8JsonReader json)
    {
        Expect(json.TokenType == JsonTokenType.StartArray);
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref json));
        }

        return list;
    }

    private static string Kind(ref Utf8JsonReader json) =>
        json.ValueTextEquals("String"u8) ? "String"
        : json.ValueTextEquals("Integer"u8) ? "Integer"
        : json.ValueTextEquals("List"u8) ? "List"
        : json.ValueTextEquals("Boolean"u8) ? "Boolean"
        : json.ValueTextEquals("Null"u8) ? "Null"
        : json.GetString()!;

    private static object? Read(ref Utf8JsonReader json, string kind)
    {
        switch (kind)
        {
            case "String": return json.GetString();
            case "Integer": return Integer(ref json);
            case "List": return List(ref json);
            case "Boolean": return json.GetBoolean();
            case "Null": return null;
            case "Map": return Map(ref json);
            case "Float": return Float(json.GetString()!);
            case "Date": return Moments.Date(json.GetString()!);
            case "OffsetDateTime" or "ZonedDateTime": return Moments.Zoned(kind, json.GetString()!);
            case "Node": return Entities.Node(ref json);
            case "Relationship": return Entities.Tie(ref json);
            default: return new OtherValue(kind, Other(ref json));
        }
    }

    private static long Integer(ref Utf8JsonReader json) =>
        !json.HasValueSequence && Utf8Parser.TryParse(json.ValueSpan, out long number, out var length) && length == json.ValueSpan.Length
            ? number
            : long.Parse(json.GetString()!, CultureInfo.InvariantCulture);

    private static double Float(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>Reads a map of typed values.</summary>
    internal static Dictionary<string, object?> Map(ref Utf8JsonReader json)
    {
        Expect(json.TokenType == JsonTokenType.StartObject);
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            Expect(json.Read());
            map[name] = Read(ref json);
        }

        return map;
    }

    /// <summary>Refuses what is not the JSON that Neo4j writes.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    internal static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new JsonException("The answer is not the typed JSON of the Query API.");
        }
    }

    private static string Other(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return json.GetString()!;
        }

        using var value = JsonDocument.ParseValue(ref json);
        return value.RootElement.GetRawText();
    }
}
