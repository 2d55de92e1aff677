using System.Collections;
using GraphExplorer.Domain.Reviews;

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

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object? value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
