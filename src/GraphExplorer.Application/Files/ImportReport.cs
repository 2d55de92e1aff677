using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Faults;

namespace GraphExplorer.Application.Files;

/// <summary>What came of an import.</summary>
/// <param name="Loaded">Whether anything was written; false where a fault stopped it.</param>
/// <param name="Sent">What the files hold, without what has faults.</param>
/// <param name="New">What the store did not know yet.</param>
/// <param name="OrganizationsMade">How many entities without a kind were made organizations because nobody knows their name.</param>
/// <param name="Skipped">How many items or rows have faults.</param>
/// <param name="Faults">The first hundred faults, in the order of the files.</param>
/// <param name="FaultTotal">How many faults there are.</param>
public sealed record ImportReport(
    bool Loaded,
    RecordOutcome Sent,
    RecordOutcome New,
    int OrganizationsMade,
    long Skipped,
    IReadOnlyList<FileFault> Faults,
    int FaultTotal)
{
    /// <summary>Whether a fault leaves the rest of its file without a meaning, so that skipping what is bad does not help.</summary>
    public bool Fatal { get; init; }

    /// <summary>The labels of those relationship types that a mapping brought and that the store had already: they kept its words and rules.</summary>
    public IReadOnlyList<string> TypesStaying { get; init; } = [];

    /// <summary>Whether everything that the files hold is in the store now.</summary>
    public bool Complete => Loaded && FaultTotal == 0;
}
