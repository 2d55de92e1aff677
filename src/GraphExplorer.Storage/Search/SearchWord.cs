namespace GraphExplorer.Storage.Search;

/// <summary>A word of a name or of what was typed, folded.</summary>
/// <param name="Parts">What stands between hyphens and apostrophes; of an unspaced script, its letters one by one. At least one.</param>
/// <param name="Unspaced">Whether it is of a script that puts no spaces between words.</param>
internal sealed record SearchWord(IReadOnlyList<string> Parts, bool Unspaced)
{
    /// <summary>The parts run together: hyphens and apostrophes are not looked at.</summary>
    public string Joined { get; } = string.Concat(Parts);

    /// <summary>Whether it is long enough for a typo in it to be forgiven.</summary>
    public bool MayBeMistyped => !Unspaced && (Spelling.Forgiven(Joined) > 0 || Parts.Any(part => Spelling.Forgiven(part) > 0));
}
