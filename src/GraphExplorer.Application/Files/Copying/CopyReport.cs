using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files.Copying;

/// <summary>What came of a copy.</summary>
/// <param name="New">What of it was new to the second store.</param>
/// <param name="Kinds">Both stores compared, kind by kind.</param>
public sealed record CopyReport(RecordOutcome New, IReadOnlyList<KindComparison> Kinds)
{
    /// <summary>Whether the first store was written to while it was copied and compared, so that what differs may be that.</summary>
    public bool SourceMoved { get; init; }

    /// <summary>Whether both hold the same.</summary>
    public bool Same => Kinds.All(kind => kind.Same);
}
