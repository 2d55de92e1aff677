using System.Globalization;
using System.Text;

namespace GraphExplorer.Domain.Identity;

/// <summary>A JSON object written as RFC 8785 asks, its strings in NFC. Members are added in ordinal order of their names; null ones are left out.</summary>
internal sealed class CanonicalJsonObject
{
    private readonly StringBuilder _json = new("{", 512);

    /// <summary>Adds a string.</summary>
    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            Begin(name);
            Append(value);
        }
    }

    /// <summary>Adds a list of strings.</summary>
    public void Add(string name, IReadOnlyList<string> values)
    {
        Begin(name);
        _json.Append('[');
        for (var place = 0; place < values.Count; place++)
        {
            if (place > 0)
            {
                _json.Append(',');
            }

            Append(values[place]);
        }

        _json.Append(']');
    }

    /// <summary>Adds an object.</summary>
    public void Add(string name, CanonicalJsonObject? value)
    {
        if (value is not null)
        {
            Begin(name);
            _json.Append(value);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{_json}}}";

    private void Begin(string name)
    {
        if (_json.Length > 1)
        {
            _json.Append(',');
        }

        _json.Append('"').Append(name).Append("\":");
    }

    private void Append(string value)
    {
        _json.Append('"');
        foreach (var unit in value.Normalize(NormalizationForm.FormC))
        {
            switch (unit)
            {
                case '"' or '\\':
                    _json.Append('\\').Append(unit);
                    break;
                case < ' ':
                    _json.Append(Escape(unit));
                    break;
                default:
                    _json.Append(unit);
                    break;
            }
        }

        _json.Append('"');
    }

    private static string Escape(char control) => control switch
    {
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => "\\u" + ((int)control).ToString("x4", CultureInfo.InvariantCulture),
    };
}
