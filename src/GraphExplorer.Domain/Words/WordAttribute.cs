namespace GraphExplorer.Domain.Words;

/// <summary>The word that a value goes by in files, addresses and answers, where it is not its name in kebab-case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WordAttribute(string word) : Attribute
{
    /// <summary>The word, lower-case.</summary>
    public string Word { get; } = word;
}
