using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>Looks, before the first statement, at what stands at an address: <c>GET /</c>, which needs no credentials.</summary>
internal static class Discovery
{
    /// <summary>Refuses what cannot be asked.</summary>
    /// <exception cref="StoreRefusedException">Nothing answers, it is no Neo4j, too old, or without its Query API.</exception>
    public static async Task RunAsync(HttpClient client, Neo4jAddress address, CancellationToken cancel)
    {
        using var answer = await client.GetAsync("", cancel);
        var body = await answer.Content.ReadAsByteArrayAsync(cancel);
        if (Root(body) is not { } root || Text(root, "neo4j_version") is not { } version)
        {
            throw new StoreRefusedException(
                $"What answers at {address} is no Neo4j.", "Give the address of its HTTP port, 7474 where nobody changed it.");
        }

        ServerVersion.Check(address, version);
        if (Text(root, "query") is null)
        {
            throw new StoreRefusedException(
                $"Neo4j {version} at {address} has its Query API switched off.",
                "Add QUERY_API_ENDPOINTS to server.http_enabled_modules in its neo4j.conf, and start it again.");
        }
    }

    /// <summary>In words, why nothing answers.</summary>
    public static string Why(HttpRequestException fault) => fault switch
    {
        { InnerException: AuthenticationException tls } => $"its certificate is not trusted, or it speaks no TLS there ({tls.Message.TrimEnd('.')})",
        { HttpRequestError: HttpRequestError.SecureConnectionError } => "it speaks no TLS there",
        { HttpRequestError: HttpRequestError.NameResolutionError } => "the host is unknown",
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => "nothing listens there",
        { HttpRequestError: HttpRequestError.InvalidResponse } => "what listens there speaks no HTTP; the Bolt port, perhaps: the Query API is at the HTTP port, 7474 where nobody changed it",
        { InnerException: IOException } => "the connection broke",
        _ => fault.Message,
    };

    private static JsonElement? Root(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
