using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Asking;

/// <summary>Counts neighbours by family.</summary>
internal static class FamilyCounts
{
    /// <summary>How many entities the ties of each family lead to, by family.</summary>
    /// <param name="ties">The family of each tie, and the entity that it leads to.</param>
    /// <typeparam name="TKey">How the store names an entity.</typeparam>
    public static IReadOnlyList<FamilyCount> Of<TKey>(IEnumerable<(Family Family, TKey Entity)> ties) =>
    [
        .. ties
            .Distinct()
            .GroupBy(tie => tie.Family)
            .OrderBy(group => group.Key)
            .Select(group => new FamilyCount(group.Key, group.Count())),
    ];
}
