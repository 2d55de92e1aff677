using System.Collections;
using System.Globalization;
using Neo4j.Driver;

namespace GraphExplorer.Storage.Neo4j.Transport.Bolt;

/// <summary>Turns the values of a <see cref="Statement"/> and of a <see cref="Transport.Row"/> into the driver's and back.</summary>
internal static class DriverValues
{
    /// <summary>Parameters as the driver takes them.</summary>
    /// <exception cref="NotSupportedException">One is of a kind that <see cref="Statement.Parameters"/> does not take.</exception>
    public static Dictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(one => one.Key, one => Parameter(one.Value), StringComparer.Ordinal);

    /// <summary>A row.</summary>
    public static Row Row(IRecord record)
    {
        var values = new object?[record.Keys.Count];
        for (var position = 0; position < values.Length; position++)
        {
            values[position] = Value(record[position]);
        }

        return new Row(values);
    }

    private static object? Parameter(object? value) => value switch
    {
        null or string or bool or int or long or double or DateTimeOffset => value,
        IReadOnlyDictionary<string, object?> map => Parameters(map),
        IEnumerable list => list.Cast<object?>().Select(Parameter).ToList(),
        _ => throw new NotSupportedException($"A statement takes no parameter of the type {value.GetType()}."),
    };

    private static object? Value(object? value) => value switch
    {
        null or string or bool or long or double => value,
        byte[] bytes => new OtherValue("Base64", Convert.ToBase64String(bytes)),
        IDictionary<string, object> map => Map(map),
        IList list => list.Cast<object?>().Select(Value).ToList(),
        INode node => new NodeValue(node.ElementId, node.Labels, Map(node.Properties)),
        IRelationship tie => new TieValue(tie.ElementId, tie.StartNodeElementId, tie.EndNodeElementId, tie.Type, Map(tie.Properties)),
        IPath path => new OtherValue("Path", Path(path)),
        LocalDate day => Moments.Date(DriverTexts.Iso(day)),
        ZonedDateTime moment => DriverTexts.Moment(moment),
        Point point => new OtherValue("Point", DriverTexts.Point(point)),
        Duration duration => new OtherValue("Duration", DriverTexts.Duration(duration)),
        LocalDateTime or LocalTime => new OtherValue(value.GetType().Name, DriverTexts.Iso(value)),
        OffsetTime => new OtherValue("Time", DriverTexts.Iso(value)),
        _ => new OtherValue(value.GetType().Name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object>> map) =>
        map.ToDictionary(one => one.Key, one => Value(one.Value), StringComparer.Ordinal);

    private static string Path(IPath path) =>
        string.Concat(path.Nodes.Take(1).Select(node => $"({node.ElementId})"))
        + string.Concat(path.Relationships.Zip(path.Nodes.Skip(1), (tie, node) => $"-[:{tie.Type}]-({node.ElementId})"));
}
