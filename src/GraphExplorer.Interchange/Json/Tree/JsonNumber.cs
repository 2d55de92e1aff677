namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>A number, as written.</summary>
internal sealed record JsonNumber(long Line, string Written) : JsonValue(Line)
{
    /// <inheritdoc/>
    public override string What => "a number";
}
