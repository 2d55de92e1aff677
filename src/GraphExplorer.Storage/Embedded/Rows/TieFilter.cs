using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Ranking;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>A filter in the store's own numbers.</summary>
internal sealed class TieFilter
{
    /// <summary>Translates the filter.</summary>
    public TieFilter(NetworkFilter filter, TypeList types)
    {
        Types = types.Matching(filter.Types, filter.Families);
        Kinds = Columns.Bits(filter.Kinds);
        Confidences = filter.Confidences.Aggregate(0L, (bits, confidence) => bits | (1L << (int)confidence));
        Contested = filter.Contested;
        Unsupported = filter.Unsupported;
        IsEmpty = filter.IsEmpty;
    }

    /// <summary>Row keys of the types that pass; null for all.</summary>
    public IReadOnlySet<long>? Types { get; }

    /// <summary>Kinds of which either end must be one, as bits; 0 for any.</summary>
    public long Kinds { get; }

    /// <summary>Confidences, as bits; 0 for any.</summary>
    public long Confidences { get; }

    /// <summary>Only contested or only uncontested ties; null for both.</summary>
    public bool? Contested { get; }

    /// <summary>Whether unsupported ties come too.</summary>
    public bool Unsupported { get; }

    /// <summary>Whether every supported tie passes.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether a tie passes.</summary>
    public bool Passes(LightTie tie) =>
        (Unsupported || !tie.Unsupported)
        && (Types is null || Types.Contains(tie.Type))
        && (Kinds == 0 || (Kinds & tie.Kinds) != 0)
        && (Confidences == 0 || (Confidences & (1L << (int)Rank.Confidence(tie.Rank))) != 0)
        && (Contested is null || Contested == Rank.Contested(tie.Rank));
}
