using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Transport.QueryApi;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

/// <summary>A program on a real port that answers whatever a test wants to a real HTTP request, one connection an answer.</summary>
internal sealed class RawPeer : IAsyncDisposable
{
    /// <summary>What a Neo4j of the oldest version that we take says of itself.</summary>
    public const string Root = """{"query": "http://x/db/{databaseName}/query/v2", "neo4j_version": "5.26.0", "neo4j_edition": "community"}""";

    /// <summary>An answer of two rows, 1 and 2, that had seen the bookmark FB:1.</summary>
    public const string TwoRows =
        """{"data": {"fields": ["x"], "values": [[{"$type": "Integer", "_value": "1"}], [{"$type": "Integer", "_value": "2"}]]}, "bookmarks": ["FB:1"]}""";

    private static readonly WireLimits Quick = new()
    {
        Connect = TimeSpan.FromSeconds(2),
        Answer = TimeSpan.FromMilliseconds(400),
        Retries = 2,
        Wait = TimeSpan.FromMilliseconds(1),
    };

    private readonly LoopbackListener _listener;
    private readonly Func<int, string?> _answers;
    private readonly Func<int, Task<string>> _rest;
    private readonly X509Certificate2? _certificate;
    private int _asked;

    /// <summary>Listens.</summary>
    /// <param name="answers">The raw answer to the statement of a number from 1; null says nothing at all.</param>
    /// <param name="root">The JSON that it answers to <c>GET /</c>.</param>
    /// <param name="rest">What comes behind the answer to the statement of a number, when it comes.</param>
    /// <param name="certificate">Its certificate, where it speaks TLS.</param>
    public RawPeer(Func<int, string?> answers, string root = Root, Func<int, Task<string>>? rest = null, X509Certificate2? certificate = null)
    {
        (_answers, Describes, _rest, _certificate) = (answers, root, rest ?? (_ => Task.FromResult("")), certificate);
        _listener = new LoopbackListener(ServeAsync);
    }

    /// <summary>How many statements came.</summary>
    public int Asked => _asked;

    /// <summary>What the last request held, head and body.</summary>
    public string LastRequest { get; private set; } = "";

    /// <summary>Its address, with a password that must never be told.</summary>
    public Neo4jAddress Address => new(_certificate is null ? "http" : "https", "127.0.0.1", _listener.Port, "neo4j", "ana", "s3cret");

    private string Describes { get; }

    /// <summary>A whole answer with this body.</summary>
    public static string Ok(string body, int status = 202) =>
        $"HTTP/1.1 {status} OK\r\nContent-Type: application/vnd.neo4j.query\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    /// <summary>An answer whose length nobody tells: it ends where the connection does.</summary>
    public static string Open(string body) => $"HTTP/1.1 202 Accepted\r\nContent-Type: application/vnd.neo4j.query\r\nConnection: close\r\n\r\n{body}";

    /// <summary>The body of an answer that is an error alone.</summary>
    public static string Error(string code) => $$"""{"errors": [{"code": "{{code}}", "message": "As the server has it."}]}""";

    /// <summary>Two rows, and an error behind them.</summary>
    public static string RowsAndError(string code) => $"{TwoRows[..^1]}, {Error(code)[1..]}";

    /// <summary>A wire to it that is soon impatient.</summary>
    public QueryApiTransport Wire() => new(Address, TimeProvider.System, Quick);

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task ServeAsync(Stream stream, CancellationToken ends)
    {
        if (_certificate is null)
        {
            await AnswerAsync(stream, ends);
            return;
        }

        await using var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, ends);
        await AnswerAsync(secure, ends);
    }

    private async Task AnswerAsync(Stream stream, CancellationToken ends)
    {
        LastRequest = await ReadAsync(stream, ends);
        if (LastRequest.StartsWith("GET", StringComparison.Ordinal))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(Ok(Describes, 200)), ends);
            return;
        }

        var number = Interlocked.Increment(ref _asked);
        if (_answers(number) is not { } answer)
        {
            await Task.Delay(Timeout.Infinite, ends);
            return;
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), ends);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(await _rest(number).WaitAsync(ends)), ends);
    }

    private static async Task<string> ReadAsync(Stream stream, CancellationToken ends)
    {
        var (text, buffer) = (new StringBuilder(), new byte[65_536]);
        while (!IsWhole(text.ToString()))
        {
            var read = await stream.ReadAsync(buffer, ends);
            if (read == 0)
            {
                break;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return text.ToString();
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        var length = request.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return length is null || request.Length - end - 4 >= int.Parse(length.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
