using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Claims and their corrections: which claim corrects which, and which was the first.</summary>
internal sealed class ClaimSeries
{
    private readonly Dictionary<string, string> _before = new(StringComparer.Ordinal);

    /// <summary>The series among these claims, retracted ones included.</summary>
    public static ClaimSeries Of(IReadOnlyList<Evidence> evidence)
    {
        var series = new ClaimSeries();
        foreach (var one in evidence)
        {
            if (one.Claim.Supersedes is { } earlier)
            {
                series._before[one.Claim.Id] = earlier;
            }
        }

        return series;
    }

    /// <summary>The id that this claim corrects, or null.</summary>
    public string? Before(string claimId) => _before.GetValueOrDefault(claimId);

    /// <summary>The id of the first of the series: what reviews refer to.</summary>
    public string FirstOf(string claimId)
    {
        var first = claimId;
        for (var steps = 0; steps <= _before.Count && _before.TryGetValue(first, out var earlier); steps++)
        {
            first = earlier;
        }

        return first;
    }
}
