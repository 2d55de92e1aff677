namespace GraphExplorer.Storage.Search;

/// <summary>Gathers what a search finds: of each entity the name that matches best, of equal ones the first.</summary>
/// <param name="typed">What was typed.</param>
/// <typeparam name="TKey">How the store names an entity.</typeparam>
internal sealed class NameHits<TKey>(SearchText typed)
    where TKey : notnull
{
    /// <summary>So many names of each kind are looked at, the shortest first: of these the typed letters are the largest share.</summary>
    public const int MostNames = 500;

    private readonly Dictionary<TKey, NameHit<TKey>> _best = [];

    /// <summary>The best name of each entity that matched.</summary>
    public IReadOnlyCollection<NameHit<TKey>> Best => _best.Values;

    /// <summary>Looks at a name.</summary>
    /// <param name="entity">Its entity.</param>
    /// <param name="position">0 for the name to show, then the other names.</param>
    /// <param name="text">The name.</param>
    /// <param name="squeezed">The name without gaps.</param>
    /// <param name="tokens">What the index of words holds of it, with blanks between.</param>
    public void Look(TKey entity, long position, string text, string squeezed, string tokens)
    {
        var hit = new NameHit<TKey>(entity, position, text, NameMatch.Score(typed, squeezed, tokens.Split(' ')));
        if (hit.Score > 0 && (!_best.TryGetValue(entity, out var before) || IsBetter(hit, before)))
        {
            _best[entity] = hit;
        }
    }

    /// <summary>Whether a typo may be why there are so few: who typed a whole name did not mistype another.</summary>
    public bool MayBeMistyped(int limit) =>
        _best.Count < limit && !_best.Values.Any(hit => hit.Score == 1) && typed.Words.Any(word => word.MayBeMistyped);

    private static bool IsBetter(NameHit<TKey> hit, NameHit<TKey> before) =>
        hit.Score > before.Score || (hit.Score == before.Score && hit.Position < before.Position);
}
