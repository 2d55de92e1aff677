namespace GraphExplorer.Domain.Faults;

/// <summary>Refuses what must not be blank.</summary>
internal static class Required
{
    /// <summary>The text, unless there is nothing to read in it.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="owner">Whose it is, as a sentence begins: <c>An entity</c>.</param>
    /// <param name="part">What it is: <c>name</c>.</param>
    /// <exception cref="InvalidRequestException">It is blank.</exception>
    public static string Text(string? text, string owner, string part) => string.IsNullOrWhiteSpace(text)
        ? throw new InvalidRequestException($"{owner} has no {part}.", $"Give it a {part} of at least one character.")
        : text;
}
