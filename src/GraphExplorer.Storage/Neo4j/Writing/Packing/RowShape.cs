namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>
/// Properties as a row, a list of values whose names stand once in the statement instead of in each row: the server
/// reads a body byte by byte. What most rows do not have comes last, and is cut off there.
/// </summary>
/// <param name="row">The name that the row has in the statement.</param>
/// <param name="first">The place of its first property; what stands before it, the statement knows.</param>
/// <param name="columns">The properties in their order.</param>
internal sealed class RowShape(string row, int first, params (string Name, Held Held)[] columns)
{
    /// <summary>How many values a whole row has.</summary>
    public int End => first + columns.Length;

    /// <summary>The properties as a list of Cypher's, without braces: <c>id: c[2], document: $texts[c[3]]</c>.</summary>
    /// <param name="only">The names of those that are meant, or null for all.</param>
    public string Properties(IReadOnlySet<string>? only = null) => string.Join(", ", columns
        .Select((column, index) => (column.Name, Value: Value(row, first + index, column.Held)))
        .Where(column => only?.Contains(column.Name) is not false)
        .Select(column => $"{column.Name}: {column.Value}"));

    /// <summary>The values of a row.</summary>
    /// <param name="tables">Where what repeats is noted.</param>
    /// <param name="before">What stands before the first property.</param>
    /// <param name="properties">The properties.</param>
    public List<object?> Row(Tables tables, IReadOnlyDictionary<string, object?> properties, params ReadOnlySpan<object?> before)
    {
        var values = new List<object?>(End);
        values.AddRange(before);
        foreach (var (name, held) in columns)
        {
            values.Add(properties.TryGetValue(name, out var value) ? Packed(tables, value, held) : null);
        }

        while (values[^1] is null)
        {
            values.RemoveAt(values.Count - 1);
        }

        return values;
    }

    private static object? Packed(Tables tables, object? value, Held held) => (held, value) switch
    {
        (_, null) => null,
        (Held.Shared, string text) => tables.Text(text),
        (Held.SharedList, IEnumerable<string> texts) => texts.Select(tables.Text).ToArray(),
        (Held.Moment, DateTimeOffset moment) => tables.Moment(moment),
        _ => value,
    };

    private static string Value(string row, int place, Held held) => held switch
    {
        Held.Shared => $"$texts[{row}[{place}]]",
        Held.SharedList => $"[x IN {row}[{place}] | $texts[x]]",
        Held.Moment => $"moments[{row}[{place}]]",
        _ => $"{row}[{place}]",
    };
}
