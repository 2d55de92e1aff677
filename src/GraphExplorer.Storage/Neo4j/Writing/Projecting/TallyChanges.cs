using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>How the numbers change that no question should have to count: ties by what lists filter on, ties of entities, ties between two.</summary>
internal sealed class TallyChanges
{
    private readonly Dictionary<TallyValues, int> _ties = [];
    private readonly Dictionary<string, int> _ends = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _pairs = [];

    /// <summary>Rows of the tallies: key, what is counted, how many more.</summary>
    public IEnumerable<IReadOnlyDictionary<string, object?>> Tallies => _ties.Where(pair => pair.Value != 0).Select(pair =>
        (IReadOnlyDictionary<string, object?>)new PropertyMap { { "key", pair.Key.Key }, { "counted", pair.Key.Properties }, { "ties", pair.Value } });

    /// <summary>How many more ties are drawn.</summary>
    public int Drawn => Sum(unsupported: false);

    /// <summary>How many more are unsupported.</summary>
    public int Undrawn => Sum(unsupported: true);

    /// <summary>How many more ties each entity has.</summary>
    public IEnumerable<KeyValuePair<string, int>> Ends => _ends.Where(pair => pair.Value != 0);

    /// <summary>How many more ties are drawn between two different entities.</summary>
    public IEnumerable<KeyValuePair<(string One, string Other), int>> Pairs => _pairs.Where(pair => pair.Value != 0);

    /// <summary>The same two entities, whichever comes first.</summary>
    public static (string One, string Other) PairOf(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    /// <summary>Notes what a tie was counted under, if it was counted, and what it is counted under now.</summary>
    public void Replace(Relationship tie, TallyValues? before, TallyValues after)
    {
        if (before is { } counted)
        {
            Add(_ties, counted, -1);
        }

        Add(_ties, after, 1);
        var drawn = (after.Unsupported ? 0 : 1) - (before is { Unsupported: false } ? 1 : 0);
        Add(_ends, tie.From, drawn);
        if (tie.From != tie.To)
        {
            Add(_ends, tie.To, drawn);
            Add(_pairs, PairOf(tie.From, tie.To), drawn);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, int> counts, TKey key, int more)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + more;

    private int Sum(bool unsupported) => _ties.Where(pair => pair.Key.Unsupported == unsupported).Sum(pair => pair.Value);
}
