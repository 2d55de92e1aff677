namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>True or false.</summary>
internal sealed record JsonTruth(long Line, bool Value) : JsonValue(Line)
{
    /// <inheritdoc/>
    public override string What => Value ? "true" : "false";
}
