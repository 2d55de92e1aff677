using System.Collections;
using System.Globalization;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>Tells anything in full, so that two answers are the same where what is told of them is.</summary>
public static class Told
{
    /// <summary>The text.</summary>
    public static string Of(object? value) => value switch
    {
        null => "nothing",
        string text => $"“{text}”",
        Enum word => word.ToString(),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        IDictionary map => $"{{{string.Join(", ", map.Keys.Cast<object>().OrderBy(key => key.ToString(), StringComparer.Ordinal).Select(key => $"{key}: {Of(map[key])}"))}}}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
        _ => $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties().Where(one => one.GetIndexParameters().Length == 0).Select(one => $"{one.Name}: {Of(one.GetValue(value))}"))})",
    };
}
