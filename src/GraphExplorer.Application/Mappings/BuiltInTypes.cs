using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Faults;
using GraphExplorer.Interchange.Formats;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Mappings;

/// <summary>The relationship types that the product brings along; a mapping may name them without defining them.</summary>
public static class BuiltInTypes
{
    private static readonly Lazy<IReadOnlyDictionary<string, RelationshipType>> Read = new(ReadAll);

    /// <summary>By id.</summary>
    public static IReadOnlyDictionary<string, RelationshipType> ById => Read.Value;

    private static Dictionary<string, RelationshipType> ReadAll()
    {
        var file = SeedStore.Files[0];
        using var stream = file.Open();
        return FileFormats.ForReading(file.Name)
            .ReadAsync(stream, new FileReading(file.Name, new FaultList()), CancellationToken.None)
            .ToBlockingEnumerable(CancellationToken.None)
            .OfType<TypeItem>()
            .ToDictionary(item => item.Type.Id, item => item.Type, StringComparer.Ordinal);
    }
}
