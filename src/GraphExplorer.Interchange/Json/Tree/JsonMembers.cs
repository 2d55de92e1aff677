namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>An object, its members in the order of the file, doubled names included.</summary>
internal sealed record JsonMembers(long Line, List<KeyValuePair<string, JsonValue>> Members) : JsonValue(Line)
{
    /// <inheritdoc/>
    public override string What => "an object";
}
