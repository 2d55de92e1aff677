using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Networks;

/// <summary>A question for the weakest ties: unassessed, low, moderate, high; contested before not; fewer independent origins first; then by id.</summary>
/// <param name="Types">Ids of relationship types; empty for any.</param>
/// <param name="Kinds">Met when either end is of one of them; empty for any.</param>
/// <param name="Families">Families; empty for any.</param>
/// <param name="Flagged">Only flagged (true) or only unflagged (false); null for both.</param>
/// <param name="Reviewed">Only with (true) or without (false) a standing review; null for both.</param>
/// <param name="Unsupported">Whether unsupported ties come too.</param>
/// <param name="Limit">How many, 1 to <see cref="MaxLimit"/>.</param>
/// <param name="After">The <see cref="WeakestPage.Next"/> of the page before, or null for the first.</param>
public sealed record WeakestQuestion(
    IReadOnlyList<string> Types,
    IReadOnlyList<EntityKind> Kinds,
    IReadOnlyList<Family> Families,
    bool? Flagged = null,
    bool? Reviewed = null,
    bool Unsupported = false,
    int Limit = 100,
    string? After = null)
{
    /// <summary>The largest page.</summary>
    public const int MaxLimit = 1_000;

    /// <summary>The weakest of any type.</summary>
    public static readonly WeakestQuestion Any = new([], [], []);
}
