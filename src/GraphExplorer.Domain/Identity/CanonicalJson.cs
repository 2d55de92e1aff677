using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace GraphExplorer.Domain.Identity;

/// <summary>Writes JSON objects as RFC 8785 asks, their strings in NFC, in UTF-8. Members are added in ordinal order of their names; null ones are left out.</summary>
internal sealed class CanonicalJson
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly ArrayBufferWriter<byte> _json = new(1024);
    private bool _follows;

    /// <summary>Forgets what was written, and begins an object.</summary>
    public void Begin()
    {
        _json.ResetWrittenCount();
        Open();
    }

    /// <summary>Begins an object as a member.</summary>
    public void Begin(string name)
    {
        Name(name);
        Open();
    }

    /// <summary>Ends the object begun last.</summary>
    public void End()
    {
        _json.Write("}"u8);
        _follows = true;
    }

    /// <summary>Adds a string.</summary>
    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Text(value);
        }
    }

    /// <summary>Adds a list of strings.</summary>
    public void Add(string name, IReadOnlyList<string> values)
    {
        Name(name);
        _json.Write("["u8);
        for (var place = 0; place < values.Count; place++)
        {
            if (place > 0)
            {
                _json.Write(","u8);
            }

            Text(values[place]);
        }

        _json.Write("]"u8);
    }

    /// <summary>The SHA-256 over what was written, in 64 lower-case hex digits.</summary>
    public string Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_json.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_json.WrittenSpan);

    private void Open()
    {
        _json.Write("{"u8);
        _follows = false;
    }

    private void Name(string name)
    {
        _json.Write(_follows ? ",\""u8 : "\""u8);
        Encoding.UTF8.GetBytes(name, _json);
        _json.Write("\":"u8);
        _follows = true;
    }

    private void Text(string value)
    {
        _json.Write("\""u8);
        var left = value.AsSpan().IndexOfAnyExcept(Plain) < 0 ? value : value.Normalize(NormalizationForm.FormC).AsSpan();
        while (left.IndexOfAny(JsonEscape.Escaped) is >= 0 and var next)
        {
            Encoding.UTF8.GetBytes(left[..next], _json);
            Encoding.UTF8.GetBytes(JsonEscape.Of(left[next]), _json);
            left = left[(next + 1)..];
        }

        Encoding.UTF8.GetBytes(left, _json);
        _json.Write("\""u8);
    }
}
