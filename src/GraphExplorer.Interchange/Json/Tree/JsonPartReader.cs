using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>Reads the parts of a JSON file from a stream, block by block.</summary>
internal sealed class JsonPartReader(Stream stream)
{
    /// <summary>How deep lists and objects may lie in one another.</summary>
    public const int MaxDepth = 24;

    /// <summary>The longest string or number, in bytes.</summary>
    public const int MaxToken = 1 << 22;

    private readonly JsonPartBuilder _builder = new();
    private readonly LineCount _lines = new();
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private byte[] _buffer = new byte[1 << 16];
    private int _filled;
    private long _read;

    /// <summary>The parts, in the order of the file.</summary>
    /// <exception cref="JsonFaultException">The file cannot be read further.</exception>
    public async IAsyncEnumerable<JsonPart> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        for (var ended = false; !ended;)
        {
            var room = _buffer.AsMemory(_filled);
            var got = await stream.ReadAtLeastAsync(room, room.Length, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
            ended = got < room.Length;
            _filled += got;
            SkipMark();
            _read += got;
            Take(ended);
            while (_builder.Ready.TryDequeue(out var part))
            {
                yield return part;
            }
        }
    }

    private void SkipMark()
    {
        if (_read > 0)
        {
            return;
        }

        var start = _buffer.AsSpan(0, _filled);
        if (start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]))
        {
            throw new JsonFaultException(1, "The file is UTF-16.", "Save it as UTF-8.");
        }

        if (start.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            start[3..].CopyTo(start);
            _filled -= 3;
        }
    }

    private void Take(bool ended)
    {
        var bytes = _buffer.AsSpan(0, _filled);
        if (ended && _filled == 0 && !_builder.Begun)
        {
            throw new JsonFaultException(1, "The file is empty.", "Choose a file that holds something.");
        }

        var taken = TakeTokens(bytes, ended);
        bytes[taken..].CopyTo(bytes);
        _filled -= taken;
        if (_filled == _buffer.Length)
        {
            Grow();
        }
    }

    private int TakeTokens(ReadOnlySpan<byte> bytes, bool ended)
    {
        var reader = new Utf8JsonReader(bytes, ended, _state);
        var counted = 0;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                _lines.Pass(bytes[counted..start]);
                counted = start;
                TakeToken(ref reader);
            }
        }
        catch (JsonException fault)
        {
            throw new JsonFaultException((fault.LineNumber ?? 0) + 1, Said(fault), "Mend the file there: from that place on it is no JSON.");
        }
        catch (InvalidOperationException)
        {
            throw new JsonFaultException(_lines.Line, "A text there is not valid Unicode.", "Save the file as UTF-8, and write no half of a surrogate pair.");
        }

        var taken = (int)reader.BytesConsumed;
        _lines.Pass(bytes[counted..taken]);
        _state = reader.CurrentState;
        return taken;
    }

    private void TakeToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _builder.Name(reader.GetString()!);
                break;
            case JsonTokenType.StartObject:
                _builder.Begin(new JsonMembers(_lines.Line, []));
                break;
            case JsonTokenType.StartArray:
                _builder.Begin(new JsonList(_lines.Line, []));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _builder.End();
                break;
            default:
                _builder.Single(Single(ref reader));
                break;
        }
    }

    private JsonValue Single(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new JsonText(_lines.Line, reader.GetString()!),
        JsonTokenType.Number => new JsonNumber(_lines.Line, Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.Null => new JsonNothing(_lines.Line),
        _ => new JsonTruth(_lines.Line, reader.TokenType == JsonTokenType.True),
    };

    private void Grow()
    {
        if (_buffer.Length >= MaxToken)
        {
            throw new JsonFaultException(_lines.Line, $"A text there is longer than {MaxToken} bytes.", "Shorten it.");
        }

        Array.Resize(ref _buffer, _buffer.Length * 2);
    }

    private static string Said(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? fault.Message : fault.Message[..end];
    }
}
