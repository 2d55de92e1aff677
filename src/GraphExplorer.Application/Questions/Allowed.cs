using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Questions;

/// <summary>Refuses values that are not allowed, and names those that are.</summary>
internal static class Allowed
{
    private const int LongestSearch = 1_000;

    /// <summary>A whole number between two others.</summary>
    public static int Between(string name, int value, int least, int most) =>
        value >= least && value <= most
            ? value
            : throw new InvalidRequestException($"'{name}' is {value}.", $"Give a whole number from {least} to {most}.");

    /// <summary>Values of a list that is known only at run time.</summary>
    public static void Among(string name, IEnumerable<string> values, IReadOnlyCollection<string> known)
    {
        foreach (var unknown in values.Where(value => value is null || !known.Contains(value)))
        {
            throw new InvalidRequestException($"'{name}' is '{unknown}', which is not known.", $"Allowed are: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>A text that is searched for: longer ones are no names that anybody types.</summary>
    public static void SearchText(string text)
    {
        if (text.Length > LongestSearch)
        {
            throw new InvalidRequestException($"The name to search for has {text.Length} characters.", $"Keep it to {LongestSearch}.");
        }
    }
}
