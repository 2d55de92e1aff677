using System.Globalization;

namespace GraphExplorer.Domain.Mappings;

/// <summary>What a look at somebody else's database shows of how it is made; a mapping is proposed from it.</summary>
/// <param name="Labels">Its labels, the most frequent first.</param>
/// <param name="Types">Its relationship types, the most frequent first.</param>
public sealed record SchemaSketch(IReadOnlyList<LabelSketch> Labels, IReadOnlyList<TypeSketch> Types)
{
    /// <summary>How many labels with nodes were not looked at, because others are more frequent.</summary>
    public int MoreLabels { get; init; }

    /// <summary>How many types with relationships were not looked at, because others are more frequent.</summary>
    public int MoreTypes { get; init; }

    /// <summary>What was not looked at, a sentence each.</summary>
    public IEnumerable<string> Notes() =>
    [
        .. Cut(Labels.Count, MoreLabels, "labels"),
        .. Cut(Types.Count, MoreTypes, "relationship types"),
    ];

    private static IEnumerable<string> Cut(int looked, int more, string what) => more == 0
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"Only the {looked:N0} most frequent of {looked + more:N0} {what} were looked at. The others are not seen, unless a mapping file names them.")];
}
