namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>An array.</summary>
internal sealed record JsonList(long Line, List<JsonValue> Items) : JsonValue(Line)
{
    /// <inheritdoc/>
    public override string What => "a list";
}
