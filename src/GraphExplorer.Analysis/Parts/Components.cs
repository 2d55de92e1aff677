namespace GraphExplorer.Analysis.Parts;

/// <summary>Parts that hang together, and are tied to nothing else.</summary>
public static class Components
{
    /// <summary>The part of each entity, as a number from 0.</summary>
    /// <param name="entities">How many there are.</param>
    /// <param name="ties">The ends of each tie, from 0.</param>
    public static int[] Of(int entities, IReadOnlyList<(int From, int To)> ties)
    {
        int[] above = [.. Enumerable.Range(0, entities)];
        foreach (var (from, to) in ties)
        {
            var (one, other) = (Top(above, from), Top(above, to));
            above[Math.Max(one, other)] = Math.Min(one, other);
        }

        return Numbering.Dense([.. above.Select((_, entity) => Top(above, entity))]);
    }

    private static int Top(int[] above, int entity)
    {
        while (above[entity] != entity)
        {
            above[entity] = above[above[entity]];
            entity = above[entity];
        }

        return entity;
    }
}
