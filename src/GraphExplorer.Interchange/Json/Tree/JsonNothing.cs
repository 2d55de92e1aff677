namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>Null; as good as a member that is not there.</summary>
internal sealed record JsonNothing(long Line) : JsonValue(Line)
{
    /// <inheritdoc/>
    public override string What => "null";
}
