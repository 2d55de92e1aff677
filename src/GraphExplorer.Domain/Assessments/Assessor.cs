using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Assessments;

/// <summary>Computes what claims and reviews on one proposition add up to. Pure: the same in any order gives the same.</summary>
public static class Assessor
{
    /// <summary>The assessment of one proposition.</summary>
    /// <param name="evidence">Its claims; retracted and superseded ones are left out of account.</param>
    /// <param name="reviews">Every review of it and its claims, withdrawn ones included.</param>
    public static Assessment Assess(IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> reviews) =>
        throw new NotImplementedException();
}
