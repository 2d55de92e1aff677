namespace GraphExplorer.Interchange.Faults;

/// <summary>What is wrong at one place of a file, and what to do about it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, 1 for the first; 0 for the file as a whole.</param>
/// <param name="Cause">What is wrong, a sentence.</param>
/// <param name="Remedy">What to do about it, a sentence.</param>
public sealed record FileFault(string File, long Line, string Cause, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? $"{File}: {Cause} {Remedy}" : $"{File}, line {Line}: {Cause} {Remedy}";
}
