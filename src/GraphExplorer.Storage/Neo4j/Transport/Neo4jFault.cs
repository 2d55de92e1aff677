namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>What the server said against a statement. It never leaves the store as it is.</summary>
/// <param name="code">Neo4j's code, <c>Neo.ClientError.Schema.ConstraintValidationFailed</c>.</param>
/// <param name="message">Neo4j's message.</param>
internal sealed class Neo4jFault(string code, string message) : Exception(message)
{
    /// <summary>Neo4j's code.</summary>
    public string Code { get; } = code;
}
