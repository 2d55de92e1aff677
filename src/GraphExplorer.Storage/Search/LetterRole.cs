namespace GraphExplorer.Storage.Search;

/// <summary>What a character does in a name.</summary>
internal enum LetterRole
{
    /// <summary>Is not looked at: accents, vowel marks, marks of direction.</summary>
    Nothing,

    /// <summary>Belongs to a word: letters, digits, symbols.</summary>
    Letter,

    /// <summary>Hyphens and apostrophes: with it or without it, the word is the same.</summary>
    Joiner,

    /// <summary>Ends a word.</summary>
    Gap,
}
