using System.Collections;
using GraphExplorer.Domain.Assessments.Rules;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>Every pair of the first fifty supporting origins with why they are independent or not; each is worded when it is asked for.</summary>
internal sealed class PairReasons(Derivation derivation) : IReadOnlyList<OriginPair>
{
    /// <summary>How many origins are paired at most: a tie that thousands speak of would have millions of pairs.</summary>
    public const int MostOrigins = 50;

    private readonly List<OriginGroup> _origins = derivation.Origins.Count <= MostOrigins ? derivation.Origins : derivation.Origins.GetRange(0, MostOrigins);

    /// <inheritdoc/>
    public int Count => _origins.Count * (_origins.Count - 1) / 2;

    /// <inheritdoc/>
    public OriginPair this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var (first, left) = (0, index);
            while (left >= _origins.Count - 1 - first)
            {
                left -= _origins.Count - 1 - first;
                first++;
            }

            return Pair(_origins[first], _origins[first + 1 + left]);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<OriginPair> GetEnumerator()
    {
        for (var first = 0; first < _origins.Count; first++)
        {
            for (var second = first + 1; second < _origins.Count; second++)
            {
                yield return Pair(_origins[first], _origins[second]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private OriginPair Pair(OriginGroup first, OriginGroup second)
    {
        var independent = derivation.Independence.Between(first.Key, second.Key);
        var reason = independent
            ? $"{Told(first)} and {Told(second)} each say so outright, graded B2 or better, and neither came to us only through the other."
            : WhyNot(first, second) ?? WhyNot(second, first)!;
        return new OriginPair(first.Name, second.Name, independent, reason);
    }

    private static string? WhyNot(OriginGroup group, OriginGroup other)
    {
        if (!group.IsStrong)
        {
            return $"Nothing that {Told(group)} said is outright and graded B2 or better, so it cannot confirm {Told(other)}.";
        }

        return Independence.Reaches(group, other.Key)
            ? null
            : $"What {Told(group)} said came to us only through {Relay(group, other)}, so the two do not confirm one another.";
    }

    private static string Relay(OriginGroup group, OriginGroup other)
    {
        var strong = group.Claims.First(claim => claim.IsStrong);
        var relay = strong.Evidence.Chain.First(link => link.Speaker.GroupKey == other.Key).Speaker.Name;
        return other.Speakers.Contains(relay, StringComparer.Ordinal)
            ? Phrase.Name(relay)
            : $"{Phrase.Name(relay)}, who is of one group with {Told(other)}";
    }

    private static string Told(OriginGroup group) => Phrase.Names(group.Speakers);
}
