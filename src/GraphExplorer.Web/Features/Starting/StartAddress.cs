using System.Globalization;
using GraphExplorer.Application.Parts;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Web.Features.Starting;

/// <summary>Where a part of the network is opened.</summary>
public static class StartAddress
{
    /// <summary>How many entities of a part are opened at most, the best tied: more cannot be read.</summary>
    public const int Most = 2_000;

    /// <summary>That of a family.</summary>
    public static string Of(FamilyPart part) => $"/?family={Word.Of(part.Family)}&limit={Limit(part.Counts)}";

    /// <summary>That of a part with a name.</summary>
    public static string Of(NamedPart part) => $"/?{Word.Of(part.Part.Kind)}={Uri.EscapeDataString(part.Part.Entity)}&limit={Limit(part.Counts)}";

    private static string Limit(NetworkCounts counts) => Math.Clamp(counts.Entities, 1, Most).ToString(CultureInfo.InvariantCulture);
}
