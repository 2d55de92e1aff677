using System.Collections;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Gathers the properties of something to write: a null leaves its property out, and so does an empty list.</summary>
internal sealed class PropertyMap : IReadOnlyDictionary<string, object?>
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<object?> Values => _values.Values;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public object? this[string key] => _values[key];

    /// <summary>Adds a property, unless it is null or an empty list.</summary>
    public void Add(string name, object? value)
    {
        if (value is not null and not ICollection { Count: 0 })
        {
            _values.Add(name, value);
        }
    }

    /// <summary>Adds author and moment.</summary>
    public void Add(Authorship by)
    {
        Add("author", by.Author);
        Add("at", by.At.ToUniversalTime());
    }

    /// <summary>Adds the properties of another.</summary>
    public void Add(PropertyMap other)
    {
        foreach (var (name, value) in other._values)
        {
            _values.Add(name, value);
        }
    }

    /// <summary>The same with moments as texts, for a statement of plain parameters, which makes them moments again.</summary>
    public PropertyMap Plain()
    {
        var plain = new PropertyMap();
        foreach (var (name, value) in _values)
        {
            plain.Add(name, value is DateTimeOffset moment ? Moments.Text(moment) : value);
        }

        return plain;
    }

    /// <summary>Whether both hold the same.</summary>
    public bool IsSame(PropertyMap other) =>
        Count == other.Count && _values.All(pair => other._values.TryGetValue(pair.Key, out var value) && IsSame(pair.Value, value));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object? value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsSame(object? one, object? other) => one is string[] texts && other is string[] others
        ? texts.SequenceEqual(others, StringComparer.Ordinal)
        : Equals(one, other);
}
