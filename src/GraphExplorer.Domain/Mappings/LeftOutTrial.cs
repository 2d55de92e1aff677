using System.Globalization;

namespace GraphExplorer.Domain.Mappings;

/// <summary>How much is not seen because a mapping leaves a label or a relationship type out on purpose.</summary>
/// <param name="Name">The label or the type.</param>
/// <param name="Count">How many nodes have it and no label that is mapped, or how many relationships there are of it.</param>
public sealed record LeftOutTrial(string Name, long Count)
{
    /// <summary>What a person should know of a label.</summary>
    public IEnumerable<string> NotesOfLabel() => Notes("node", "labelled");

    /// <summary>What a person should know of a relationship type.</summary>
    public IEnumerable<string> NotesOfType() => Notes("relationship", "of type");

    private IEnumerable<string> Notes(string one, string which) => Count switch
    {
        0 => [],
        1 => [$"1 {one} {which} “{Name}” is left out, as the mapping says."],
        _ => [string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {one}s {which} “{Name}” are left out, as the mapping says.")],
    };
}
