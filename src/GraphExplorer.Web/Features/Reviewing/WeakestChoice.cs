using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Features.Reviewing;

/// <summary>Which of the weakest ties are listed.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Empty">What to say where there is none.</param>
/// <param name="Question">What to ask.</param>
public sealed record WeakestChoice(string Label, string Empty, WeakestQuestion Question)
{
    /// <summary>All that can be chosen.</summary>
    public static readonly IReadOnlyList<WeakestChoice> All =
    [
        new("All", "There is no tie in this store.", WeakestQuestion.Any),
        new("Not reviewed", "Every tie has been reviewed.", WeakestQuestion.Any with { Reviewed = false }),
        new("Reviewed", "No tie has been reviewed yet.", WeakestQuestion.Any with { Reviewed = true }),
        new("Flagged", "No tie is flagged.", WeakestQuestion.Any with { Flagged = true }),
    ];
}
