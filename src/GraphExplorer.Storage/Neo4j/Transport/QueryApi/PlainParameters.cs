using System.Collections;
using System.Text.Json;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>
/// Writes values as plain JSON, for statements that hold nothing whose kind plain JSON would change. The server reads a
/// body byte by byte, so that the shorter one counts.
/// </summary>
internal static class PlainParameters
{
    /// <summary>Writes a value.</summary>
    /// <exception cref="NotSupportedException">It is of a kind that plain JSON has no word for.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case IReadOnlyDictionary<string, object?> map: Map(json, map); break;
            case IEnumerable list: List(json, list); break;
            default: throw new NotSupportedException($"A plain statement takes no parameter of the type {value.GetType()}.");
        }
    }

    private static void Map(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var value in list)
        {
            Write(json, value);
        }

        json.WriteEndArray();
    }
}
