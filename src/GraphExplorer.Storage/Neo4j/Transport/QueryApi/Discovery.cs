using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>Looks, before the first statement, at what stands at an address: <c>GET /</c>, which needs no credentials.</summary>
internal static class Discovery
{
    // Neo4j's own takes less than 2 KB
    private const int LongestBody = 65_536;

    /// <summary>Refuses what cannot be asked.</summary>
    /// <exception cref="StoreRefusedException">Nothing answers, it is no Neo4j, too old, or without its Query API.</exception>
    public static async Task RunAsync(HttpClient client, Neo4jAddress address, CancellationToken cancel)
    {
        using var answer = await client.GetAsync("", HttpCompletionOption.ResponseHeadersRead, cancel);
        var body = await BodyAsync(answer, cancel);
        if (Root(body.Span) is not { } root || Text(root, "neo4j_version") is not { } version)
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

    /// <summary>The body; nothing where it is longer than Neo4j's ever is, for it may have no end.</summary>
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        var body = new byte[LongestBody];
        await using var stream = await answer.Content.ReadAsStreamAsync(cancel);
        var length = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancel);
        return length < body.Length ? body.AsMemory(0, length) : ReadOnlyMemory<byte>.Empty;
    }

    private static JsonElement? Root(ReadOnlySpan<byte> body)
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
