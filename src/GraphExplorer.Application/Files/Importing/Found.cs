namespace GraphExplorer.Application.Files.Importing;

/// <summary>What a reference of a file leads to, or why it leads nowhere.</summary>
/// <param name="Value">What was found, or null.</param>
/// <param name="Cause">Why nothing was, a sentence.</param>
/// <param name="Remedy">What to do about it, a sentence.</param>
internal readonly record struct Found<T>(T? Value, string Cause, string Remedy)
    where T : class
{
    /// <summary>Found.</summary>
    public static implicit operator Found<T>(T value) => new(value, "", "");

    /// <summary>Not found.</summary>
    public static Found<T> Not(string cause, string remedy) => new(null, cause, remedy);
}
