using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>
/// Writes values as the typed JSON of the Query API: <c>{"$type": …, "_value": …}</c>, numbers as texts
/// (neo4j.com/docs/query-api, “Typed JSON”). Plain JSON would turn a double that prints as 1 into an integer.
/// </summary>
internal static class TypedParameters
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("_value");

    /// <summary>Writes a value.</summary>
    /// <exception cref="NotSupportedException">It is of a kind that <see cref="Statement.Parameters"/> does not take.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case null: Begin(json, "Null"u8); json.WriteNullValue(); break;
            case string text: Begin(json, "String"u8); json.WriteStringValue(text); break;
            case bool flag: Begin(json, "Boolean"u8); json.WriteBooleanValue(flag); break;
            case int number: Number(json, number); break;
            case long number: Number(json, number); break;
            case double number: Begin(json, "Float"u8); json.WriteStringValue(Float(number)); break;
            case DateTimeOffset moment: Begin(json, "OffsetDateTime"u8); json.WriteStringValue(Moment(moment)); break;
            case IReadOnlyDictionary<string, object?> map: Map(json, map); break;
            case IEnumerable list: List(json, list); break;
            default: throw new NotSupportedException($"A statement takes no parameter of the type {value.GetType()}.");
        }

        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteString(Type, type);
        json.WritePropertyName(Value);
    }

    private static void Number(Utf8JsonWriter json, long number)
    {
        Begin(json, "Integer"u8);
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        json.WriteStringValue(digits[..length]);
    }

    private static void Map(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        Begin(json, "Map"u8);
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
        Begin(json, "List"u8);
        json.WriteStartArray();
        foreach (var value in list)
        {
            Write(json, value);
        }

        json.WriteEndArray();
    }

    private static string Float(double number) => number switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
}
