using System.Globalization;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Web.Features.Mappings;

/// <summary>What can be chosen in a line of a mapping.</summary>
public static class Choosing
{
    /// <summary>The properties of a sample that a mapping can name, and those already named.</summary>
    public static IReadOnlyList<PropertySketch> Properties(IReadOnlyList<PropertySketch> sampled, IReadOnlyList<string> named) =>
    [
        .. sampled.Where(property => MappingGuess.IsNameable(property.Key)),
        .. named.Distinct(StringComparer.Ordinal)
            .Except(sampled.Select(property => property.Key), StringComparer.Ordinal)
            .Select(key => new PropertySketch(key, [], 0, 0, Constrained: false, [])),
    ];

    /// <summary>So many of them, in words.</summary>
    public static string Count(long count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {one}{(count == 1 ? "" : "s")}");

    /// <summary>A few values of the first of these properties, or empty.</summary>
    public static string Examples(IReadOnlyList<PropertySketch> properties, IReadOnlyList<string> chosen) =>
        string.Join(" · ", properties.FirstOrDefault(property => chosen is [var first, ..] && property.Key == first)?.Examples ?? []);

    /// <summary>A list of the one, or of none.</summary>
    public static IReadOnlyList<string> One(string? name) => name is null ? [] : [name];
}
