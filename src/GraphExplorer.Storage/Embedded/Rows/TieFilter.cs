using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>A filter in the store's own numbers.</summary>
internal sealed class TieFilter
{
    private readonly HashSet<long>? _types;
    private readonly long _kinds;
    private readonly long _confidences;
    private readonly bool? _contested;

    /// <summary>Translates the filter.</summary>
    public TieFilter(NetworkFilter filter, TypeList types)
    {
        _types = TypesOf(filter, types);
        _kinds = Columns.Bits(filter.Kinds);
        _confidences = filter.Confidences.Aggregate(0L, (bits, confidence) => bits | (1L << (int)confidence));
        _contested = filter.Contested;
        Unsupported = filter.Unsupported;
        IsEmpty = filter.IsEmpty;
    }

    /// <summary>Whether unsupported ties come too.</summary>
    public bool Unsupported { get; }

    /// <summary>Whether every supported tie passes.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether a tie passes.</summary>
    public bool Passes(LightTie tie) =>
        (Unsupported || !tie.Unsupported)
        && (_types is null || _types.Contains(tie.Type))
        && (_kinds == 0 || (_kinds & tie.Kinds) != 0)
        && (_confidences == 0 || (_confidences & (1L << (int)Rank.Confidence(tie.Rank))) != 0)
        && (_contested is null || _contested == Rank.Contested(tie.Rank));

    private static HashSet<long>? TypesOf(NetworkFilter filter, TypeList types) =>
        filter.Types.Count + filter.Families.Count == 0
            ? null
            : [.. types.ByKey
                .Where(pair => filter.Types.Count == 0 || filter.Types.Contains(pair.Value.Id))
                .Where(pair => filter.Families.Count == 0 || filter.Families.Contains(pair.Value.Family))
                .Select(pair => pair.Key)];
}
