using System.Globalization;

namespace GraphExplorer.Domain.Mappings;

/// <summary>What becomes of the relationships of a mapped type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Relationships">How many there are.</param>
/// <param name="Seen">How many have an entity at both ends.</param>
public sealed record TypeTrial(string Type, long Relationships, long Seen)
{
    /// <summary>What a person should know of it, a sentence each.</summary>
    public IEnumerable<string> Notes()
    {
        if (Seen < Relationships)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Relationships - Seen:N0} of {Relationships:N0} relationships of type “{Type}” lead to something that is left out, and are left out too.");
        }
    }
}
