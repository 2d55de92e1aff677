using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>A statement as the body of a request.</summary>
/// <param name="Bytes">The JSON.</param>
/// <param name="Type">Its media type.</param>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, string Type)
{
    /// <summary>The media type of typed JSON.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    private const string PlainMediaType = "application/json";

    // the body is never looked at as a page, so that only what JSON demands is escaped
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The body.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="reads">Whether it only reads; the server then refuses a write, and a cluster may answer from any member.</param>
    /// <param name="bookmarks">What the answer must have seen.</param>
    /// <param name="work">How long the server may work at it; one before 2026 takes note of it and goes on.</param>
    public static RequestBody Of(Statement statement, bool reads, IReadOnlyList<string> bookmarks, TimeSpan work)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, statement.Text);
            json.WriteString("accessMode"u8, reads ? "Read"u8 : "Write"u8);
            json.WriteNumber("maxExecutionTime"u8, (int)Math.Ceiling(work.TotalSeconds));
            json.WriteStartObject("parameters"u8);
            foreach (var (name, value) in statement.Parameters)
            {
                json.WritePropertyName(name);
                Write(json, value, statement.IsPlain);
            }

            json.WriteEndObject();
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
            {
                json.WriteStringValue(bookmark);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new RequestBody(buffer.WrittenMemory, statement.IsPlain ? PlainMediaType : MediaType);
    }

    /// <summary>The body as the content of a request.</summary>
    public HttpContent Content() => new ReadOnlyMemoryContent(Bytes) { Headers = { ContentType = new MediaTypeHeaderValue(Type) } };

    private static void Write(Utf8JsonWriter json, object? value, bool plain)
    {
        if (plain)
        {
            PlainParameters.Write(json, value);
        }
        else
        {
            TypedParameters.Write(json, value);
        }
    }
}
