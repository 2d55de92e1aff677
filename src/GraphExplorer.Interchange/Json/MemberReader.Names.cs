using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Json;

/// <content>Names and ids.</content>
internal sealed partial class MemberReader
{
    /// <summary>A name that must be there and tell something from others; empty after a fault.</summary>
    public string Name(string name)
    {
        var text = Required(name);
        if (Good && !TextRule.IsName(text))
        {
            Fault(Line, $"“{name}” has no letter in it.", "Write a name.");
        }

        return text;
    }

    /// <summary>The id of an entity, or null.</summary>
    public string? Id(string name)
    {
        var id = Text(name, TextRule.MaxId);
        if (id is not null && !TextRule.IsId(id))
        {
            Fault(Line, $"“{Shown.Short(id)}” cannot be an id.", $"Write {TextRule.IdForm}.");
        }

        return id;
    }

    /// <summary>The id of a claim, or null.</summary>
    public string? ClaimId(string name)
    {
        var id = Text(name, TextRule.MaxId);
        if (id is not null && !(id.Length == 64 && id.All(char.IsAsciiHexDigitLower)))
        {
            Fault(Line, $"“{Shown.Short(id)}” is not the id of a claim.", "Write its 64 lower-case hexadecimal digits.");
        }

        return id;
    }
}
