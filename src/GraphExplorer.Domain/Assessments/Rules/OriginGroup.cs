namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Rule 2 and 3: supporting origins of one independence group.</summary>
/// <param name="Key">The group, normalized.</param>
/// <param name="Claims">Its supporting claims, by id.</param>
internal sealed record OriginGroup(string Key, List<WeighedClaim> Claims)
{
    /// <summary>Whether one of its claims is sound.</summary>
    public bool IsSound => Claims.Exists(claim => claim.IsSound);

    /// <summary>Whether one of its claims is strong.</summary>
    public bool IsStrong => Claims.Exists(claim => claim.IsStrong);

    /// <summary>The group as written; of several spellings the ordinally first.</summary>
    public string Name => Claims.Select(claim => claim.Origin.IndependenceGroup).Min(StringComparer.Ordinal)!;

    /// <summary>The names of its speakers, in ordinal order.</summary>
    public string[] Speakers => Claims.Count == 1
        ? [Claims[0].Origin.Name]
        : [.. Claims.Select(claim => claim.Origin.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The supporting origins by group, ordinally.</summary>
    public static List<OriginGroup> Of(List<WeighedClaim> backing)
    {
        var groups = new List<OriginGroup>(1);
        foreach (var claim in backing)
        {
            var key = claim.Origin.GroupKey;
            var group = groups.Find(known => known.Key == key);
            if (group is null)
            {
                groups.Add(group = new OriginGroup(key, []));
            }

            group.Claims.Add(claim);
        }

        groups.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        return groups;
    }
}
