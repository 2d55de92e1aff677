namespace GraphExplorer.Analysis.Parts;

/// <summary>Numbers groups anew.</summary>
internal static class Numbering
{
    /// <summary>The same groups, numbered from 0 in the order in which they are met.</summary>
    public static int[] Dense(int[] groups)
    {
        var numbers = new Dictionary<int, int>();
        return [.. groups.Select(group => numbers.TryGetValue(group, out var known) ? known : numbers[group] = numbers.Count)];
    }
}
