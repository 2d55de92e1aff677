using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>Writes one item as one line; what is empty is left out.</summary>
internal sealed class ItemWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>An empty line.</summary>
    public ItemWriter() => _json = new Utf8JsonWriter(_line, Options);

    /// <summary>Writes an item and gives its line, good until the next call.</summary>
    public ReadOnlyMemory<byte> Line(Action<ItemWriter> write)
    {
        _line.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        write(this);
        _json.WriteEndObject();
        _json.Flush();
        return _line.WrittenMemory;
    }

    /// <summary>A text, unless there is none.</summary>
    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(name, text);
        }
    }

    /// <summary>The word of a value, unless there is none or it is the one that goes without saying.</summary>
    public void Word<T>(string name, T? value, T? unsaid = null)
        where T : struct, Enum
    {
        if (value is { } said && !EqualityComparer<T?>.Default.Equals(said, unsaid))
        {
            _json.WriteString(name, Domain.Words.Word.Of(said));
        }
    }

    /// <summary>True, unless it is false.</summary>
    public void Truth(string name, bool value)
    {
        if (value)
        {
            _json.WriteBoolean(name, true);
        }
    }

    /// <summary>Texts, unless there is none.</summary>
    public void Texts(string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            _json.WriteStartArray(name);
            foreach (var text in texts)
            {
                _json.WriteStringValue(text);
            }

            _json.WriteEndArray();
        }
    }

    /// <summary>Objects, unless there is none.</summary>
    public void List<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            _json.WriteStartArray(name);
            foreach (var item in items)
            {
                _json.WriteStartObject();
                write(item);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }
    }

    /// <summary>Names by vocabulary, in ordinal order, unless there is none.</summary>
    public void Names(string name, IReadOnlyDictionary<string, string> names)
    {
        if (names.Count > 0)
        {
            _json.WriteStartObject(name);
            foreach (var (vocabulary, word) in names.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                _json.WriteString(vocabulary, word);
            }

            _json.WriteEndObject();
        }
    }

    /// <summary>Who wrote it and when, unless nobody knows.</summary>
    public void By(Authorship? by)
    {
        Text("by", by?.Author);
        Text("at", by is null ? null : Moment.Of(by.At));
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
