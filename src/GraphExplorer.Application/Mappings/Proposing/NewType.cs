using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>Makes a relationship type of ours for one of theirs that means none of the product's own.</summary>
internal static class NewType
{
    private const int LongestId = 60;

    private static readonly (Family Family, string[] Words)[] Families =
    [
        (Family.Covert, ["secret", "cover", "covert", "front", "launders", "laundered", "hidden", "shadow", "bribed", "bribes"]),
        (Family.Rivalry, ["against", "enemy", "rival", "hostile", "killed", "kills", "murdered", "sues", "sued", "accused", "accuses", "sanctioned", "sanctions", "hates", "conflict"]),
        (Family.Alliance, ["ally", "friend", "supports", "funds", "funded", "finances", "financed", "supplies", "supplied", "sponsors", "sponsored", "trusts", "follows", "likes", "married", "spouse", "sibling", "brother", "sister", "relative", "family", "kin"]),
        (Family.Leadership, ["leader", "chair", "chairs", "board", "boss", "president", "minister", "founded", "founder", "created", "elected", "controls", "controlled", "supervises"]),
        (Family.Structure, ["owns", "owned", "owner", "shareholder", "parent", "child", "part", "member", "has", "holds", "belongs", "subsidiary", "invested", "invests", "acquired", "contains"]),
        (Family.Movement, ["moved", "travelled", "traveled", "visited", "came", "born", "emigrated", "studied", "transferred"]),
        (Family.Contact, ["seen", "met", "contact", "phone", "address", "lives", "located", "near", "attended", "wrote", "sent", "talked"]),
    ];

    private static readonly string[] Mutuals = ["married-to", "spouse-of", "sibling-of", "brother-of", "sister-of", "relative-of", "related-with", "family-of", "kin-of", "friends", "siblings", "neighbour-of", "neighbor-of"];

    // by its id; read back, the other word
    private static readonly (string Id, string Back)[] Pairs =
    [
        ("owns", "owned by"), ("controls", "controlled by"), ("founded", "founded by"), ("created", "created by"), ("funds", "funded by"), ("finances", "financed by"),
        ("supplies", "supplied by"), ("parent-of", "child of"), ("teaches", "taught by"), ("wrote", "written by"), ("killed", "killed by"), ("arrested", "arrested by"),
    ];

    /// <summary>The name that says the same read from the other end, or null where the name says it itself.</summary>
    public static string? ForwardOf(string name)
    {
        var back = string.Join(' ', NameWords.Of(name));
        return Array.Find(Pairs, pair => pair.Back == back).Id;
    }

    /// <summary>The type; its id, label and family come from the name.</summary>
    /// <param name="name">The name there.</param>
    /// <param name="toHappeningOrPlace">Whether it mostly leads to events or places.</param>
    public static RelationshipType Of(string name, bool toHappeningOrPlace)
    {
        var words = NameWords.Of(name);
        var label = words.Count > 0 ? string.Join(' ', words) : name.Trim();
        var mutual = Mutuals.Contains(string.Join('-', words));
        return new RelationshipType(
            Id(name), label, mutual ? label : Inverse(label), mutual, Sign.None, FamilyOf(words, toHappeningOrPlace), null, Array.Empty<EntityKind>(), Array.Empty<EntityKind>(), null,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Neo4j"] = name });
    }

    private static string Inverse(string label) => Array.Find(Pairs, pair => pair.Id == label.Replace(' ', '-')).Back ?? $"{label} (inverse)";

    private static Family FamilyOf(IReadOnlyList<string> words, bool toHappeningOrPlace)
    {
        foreach (var (family, known) in Families)
        {
            if (words.Any(word => known.Any(one => NameWords.IsSame(word, one))))
            {
                return family;
            }
        }

        return toHappeningOrPlace || words.Any(word => word.EndsWith("ed", StringComparison.Ordinal)) ? Family.Action : Family.Contact;
    }

    // where letters are lost, a hash of the name keeps two names apart
    private static string Id(string name)
    {
        var plain = string.Join('-', NameWords.Of(name).Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0));
        if (plain.Length is > 0 and <= LongestId && name.All(letter => char.IsAscii(letter) || !char.IsLetterOrDigit(letter)))
        {
            return plain;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4));
        return $"{(plain.Length == 0 ? "tie" : plain[..Math.Min(plain.Length, LongestId)].TrimEnd('-'))}-{hash}";
    }
}
