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

    /// <summary>A list of the one, or of none.</summary>
    public static IReadOnlyList<string> One(string? name) => name is null ? [] : [name];
}
