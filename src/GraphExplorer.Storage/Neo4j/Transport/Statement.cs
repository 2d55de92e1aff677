namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>A Cypher statement with its parameters. Nothing that anyone typed ever stands in its text.</summary>
/// <param name="Text">The Cypher.</param>
/// <param name="Parameters">Values: null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <see cref="DateTimeOffset"/>, sequences and maps of them.</param>
internal sealed record Statement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Whether the parameters hold neither moments nor fractions, so that they are the same in plain JSON, which is a third as long.</summary>
    public bool IsPlain { get; init; }

    /// <summary>A statement with parameters by name.</summary>
    public static Statement Of(string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var named = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            named.Add(name, value);
        }

        return new Statement(text, named);
    }
}
