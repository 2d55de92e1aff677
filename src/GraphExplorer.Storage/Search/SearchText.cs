namespace GraphExplorer.Storage.Search;

/// <summary>A name, or what was typed, as search compares them.</summary>
/// <param name="Squeezed">All of it without any gap; two texts that give the same are the same name to a search.</param>
/// <param name="Words">Its words in order; none where it has neither letters, digits nor symbols.</param>
internal sealed record SearchText(string Squeezed, IReadOnlyList<SearchWord> Words)
{
    /// <summary>What an index of words holds of it: the parts of every word, and words of several parts run together too.</summary>
    public IEnumerable<string> Tokens => Words.SelectMany(word =>
        word.Unspaced || word.Parts.Count == 1 ? word.Parts : word.Parts.Append(word.Joined));
}
