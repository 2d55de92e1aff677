namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Where a Neo4j database is, and who asks. Its text never holds the password.</summary>
/// <param name="Scheme">How it is reached: <c>http</c>, <c>https</c> for the Query API; <c>bolt</c>, <c>neo4j</c> and their forms with <c>+s</c> and <c>+ssc</c> for the driver.</param>
/// <param name="Host">The host.</param>
/// <param name="Port">The port.</param>
/// <param name="Database">The database, <c>neo4j</c> by default.</param>
/// <param name="User">Who asks, or null where the server asks for nobody.</param>
/// <param name="Password">The password, or null.</param>
internal sealed record Neo4jAddress(string Scheme, string Host, int Port, string Database, string? User = null, string? Password = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}://{(Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host)}:{Port}/{Database}";
}
