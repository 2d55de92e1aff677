namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>A string.</summary>
internal sealed record JsonText(long Line, string Value) : JsonValue(Line)
{
    /// <inheritdoc/>
    public override string What => "a text";
}
