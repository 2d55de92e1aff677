using System.Buffers;
using System.Text.Json;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>
/// Reads an answer piece by piece: <c>{"data": {"fields", "values"}, "bookmarks", "errors", …}</c> in any order. Rows
/// come out as soon as they are whole; an answer that ends before its last brace is never taken for a short one.
/// </summary>
internal sealed class AnswerParser
{
    private readonly List<Row> _rows = [];
    private JsonReaderState _state;
    private Place _place = Place.Before;

    private enum Place
    {
        Before,
        Root,
        Data,
        Values,
        After,
    }

    /// <summary>Whether the last brace was read.</summary>
    public bool IsWhole => _place == Place.After;

    /// <summary>Whether it holds <c>data</c>, as every success does.</summary>
    public bool HasData { get; private set; }

    /// <summary>What a later question may ask to have seen; none where the answer brought none.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>The code and message of the first error, or null.</summary>
    public (string Code, string Message)? Error { get; private set; }

    /// <summary>The rows that became whole since they were last taken.</summary>
    public IReadOnlyList<Row> TakeRows()
    {
        if (_rows.Count == 0)
        {
            return [];
        }

        Row[] taken = [.. _rows];
        _rows.Clear();
        return taken;
    }

    /// <summary>Reads on.</summary>
    /// <param name="bytes">What was not read yet.</param>
    /// <param name="last">Whether nothing comes behind it.</param>
    /// <returns>How far it was read; the rest must come again, with more behind it.</returns>
    /// <exception cref="JsonException">It is not the JSON of the Query API, or is cut.</exception>
    public SequencePosition Read(ReadOnlySequence<byte> bytes, bool last)
    {
        var reader = new Utf8JsonReader(bytes, last, _state);
        var done = reader;
        try
        {
            while (_place != Place.After && Step(ref reader))
            {
                done = reader;
            }
        }
        catch (Exception fault) when (fault is InvalidOperationException or FormatException or OverflowException)
        {
            // JSON, but a text, a number or a list stands where the Query API writes something else
            throw new JsonException("The answer is not the typed JSON of the Query API.", fault);
        }

        _state = done.CurrentState;
        return done.Position;
    }

    private bool Step(ref Utf8JsonReader json) => json.Read() && (_place switch
    {
        Place.Before => Enter(json.TokenType == JsonTokenType.StartObject, Place.Root),
        Place.Root when json.TokenType == JsonTokenType.EndObject => Enter(true, Place.After),
        Place.Data when json.TokenType == JsonTokenType.EndObject => Enter(true, Place.Root),
        Place.Values when json.TokenType == JsonTokenType.EndArray => Enter(true, Place.Data),
        Place.Root => RootMember(ref json),
        Place.Data => DataMember(ref json),
        _ => OneRow(ref json),
    });

    private bool Enter(bool expected, Place place)
    {
        TypedValues.Expect(expected);
        _place = place;
        return true;
    }

    private bool RootMember(ref Utf8JsonReader json)
    {
        var (data, bookmarks, errors) = (json.ValueTextEquals("data"u8), json.ValueTextEquals("bookmarks"u8), json.ValueTextEquals("errors"u8));
        if (!json.Read())
        {
            return false;
        }

        if (data && json.TokenType == JsonTokenType.StartObject)
        {
            HasData = true;
            return Enter(true, Place.Data);
        }

        var at = json;
        if (!json.TrySkip())
        {
            return false;
        }

        if (bookmarks || errors)
        {
            using var value = JsonDocument.ParseValue(ref at);
            Note(value.RootElement, errors);
        }

        return true;
    }

    private void Note(JsonElement list, bool errors)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        if (!errors)
        {
            Bookmarks = [.. list.EnumerateArray().Select(one => one.GetString() ?? throw new JsonException("A bookmark is a text."))];
        }
        else if (list.GetArrayLength() > 0)
        {
            Error = (Text(list[0], "code"), Text(list[0], "message"));
        }
    }

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private bool DataMember(ref Utf8JsonReader json)
    {
        var values = json.ValueTextEquals("values"u8);
        return json.Read() && (values ? Enter(json.TokenType == JsonTokenType.StartArray, Place.Values) : json.TrySkip());
    }

    private bool OneRow(ref Utf8JsonReader json)
    {
        var at = json;
        if (!json.TrySkip())
        {
            return false;
        }

        _rows.Add(new Row(TypedValues.List(ref at)));
        return true;
    }
}
