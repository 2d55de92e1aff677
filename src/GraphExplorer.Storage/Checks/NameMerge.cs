using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Checks;

/// <summary>The names that a known entity gains from one that comes with the same id.</summary>
internal static class NameMerge
{
    /// <summary>Those that it did not have, in their order.</summary>
    /// <exception cref="InvalidRequestException">It would have too many.</exception>
    public static List<string> More(Entity known, Entity brought)
    {
        var have = known.AllNames.ToList();
        var more = brought.AllNames.Except(have, StringComparer.Ordinal).ToList();
        return have.Count + more.Count <= EntityFaults.MostNames
            ? more
            : throw new InvalidRequestException(
                $"The entity {brought.Name} would have more than {EntityFaults.MostNames} names.", "Leave out the names that nobody uses.");
    }
}
