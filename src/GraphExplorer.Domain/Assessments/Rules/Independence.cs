namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Rule 3: who is independent of whom among the origins of claims that are graded well enough to corroborate.</summary>
internal sealed class Independence
{
    private readonly List<OriginGroup> _candidates;
    private readonly bool[,]? _known;

    private Independence(List<OriginGroup> candidates)
    {
        _candidates = candidates;
        var count = candidates.Count;
        if (count <= IndependentSet.ExactUpTo)
        {
            var known = new bool[count, count];
            for (var one = 0; one < count; one++)
            {
                for (var other = one + 1; other < count; other++)
                {
                    known[one, other] = known[other, one] = Between(one, other);
                }
            }

            _known = known;
        }

        Largest = IndependentSet.Largest(Between, count);
    }

    /// <summary>The largest set of candidates that are pairwise independent, as places among them.</summary>
    private int[] Largest { get; }

    /// <summary>How many are independent of one another: 0 without candidates, 1 where none is of any.</summary>
    public int Count => Largest.Length;

    /// <summary>Those of the largest set.</summary>
    public IEnumerable<OriginGroup> Independents => Largest.Select(place => _candidates[place]);

    /// <summary>The independence of these groups, of which only well graded claims corroborate.</summary>
    public static Independence Among(List<OriginGroup> groups) => new(groups.FindAll(group => group.Claims.Exists(claim => claim.IsWellGraded)));

    /// <summary>Whether the two groups are independent of one another.</summary>
    public bool Between(string oneKey, string otherKey)
    {
        var (one, other) = (Find(oneKey), Find(otherKey));
        return one >= 0 && other >= 0 && Between(one, other);
    }

    /// <summary>Whether some other group is independent of this one, and so confirms it.</summary>
    public bool Confirms(string key)
    {
        var one = Find(key);
        for (var other = 0; one >= 0 && other < _candidates.Count; other++)
        {
            if (Between(one, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a well graded claim of the group reached us without the other.</summary>
    public static bool Reaches(OriginGroup group, string otherKey) =>
        group.Claims.Exists(claim => claim.IsWellGraded && !claim.Passes(otherKey));

    private bool Between(int one, int other) => _known is not null
        ? _known[one, other]
        : one != other && Reaches(_candidates[one], _candidates[other].Key) && Reaches(_candidates[other], _candidates[one].Key);

    private int Find(string key) => _candidates.FindIndex(group => group.Key == key);
}
