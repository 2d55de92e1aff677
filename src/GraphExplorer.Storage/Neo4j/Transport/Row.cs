namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>
/// A row of an answer, its values by position. A value is null, <see cref="bool"/>, <see cref="long"/>,
/// <see cref="double"/>, <see cref="string"/>, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, a list
/// (<c>IReadOnlyList&lt;object?&gt;</c>), a map (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>), a
/// <see cref="NodeValue"/>, a <see cref="TieValue"/>, or, for the kinds that only other people's networks hold
/// (points, durations, times without a date or a zone, bytes, paths), an <see cref="OtherValue"/>.
/// </summary>
/// <param name="values">The values.</param>
internal sealed class Row(IReadOnlyList<object?> values)
{
    /// <summary>The value at a position.</summary>
    public object? this[int position] => values[position];

    /// <summary>How many values.</summary>
    public int Count => values.Count;

    /// <summary>Text.</summary>
    public string Text(int position) => (string)values[position]!;

    /// <summary>Text, or null.</summary>
    public string? TextOrNull(int position) => (string?)values[position];

    /// <summary>A number.</summary>
    public long Number(int position) => (long)values[position]!;

    /// <summary>Whether.</summary>
    public bool Flag(int position) => (bool)values[position]!;

    /// <summary>A list; empty where there is none.</summary>
    public IReadOnlyList<object?> List(int position) => (IReadOnlyList<object?>?)values[position] ?? [];

    /// <summary>A map.</summary>
    public IReadOnlyDictionary<string, object?> Map(int position) => (IReadOnlyDictionary<string, object?>)values[position]!;
}
