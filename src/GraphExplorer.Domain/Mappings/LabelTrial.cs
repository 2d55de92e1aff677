using System.Globalization;

namespace GraphExplorer.Domain.Mappings;

/// <summary>What becomes of the nodes that a mapped label decides on.</summary>
/// <param name="Label">The label.</param>
/// <param name="Nodes">How many they are, those left out included.</param>
/// <param name="WithoutIdentifier">How many are left out because they lack the identifying property.</param>
/// <param name="WithoutName">How many are named by their identifier because they have no name.</param>
/// <param name="Indexed">Whether the database finds them by the identifier without looking at all of them.</param>
public sealed record LabelTrial(string Label, long Nodes, long WithoutIdentifier, long WithoutName, bool Indexed)
{
    private const int Many = 1_000;

    /// <summary>What a person should know of it, a sentence each.</summary>
    public IEnumerable<string> Notes()
    {
        if (WithoutIdentifier > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{WithoutIdentifier:N0} of {Nodes:N0} nodes labelled “{Label}” lack the identifying property, and are left out.");
        }

        if (WithoutName > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{WithoutName:N0} of {Nodes:N0} nodes labelled “{Label}” have no name, and are named by their identifier.");
        }

        if (!Indexed && Nodes >= Many)
        {
            yield return $"No index of that database finds “{Label}” by the identifying property: every question looks at all of them, which takes time.";
        }
    }
}
