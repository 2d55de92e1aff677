using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>Answers as a Neo4j does that has a network of ours, and, while it is stopping, with what a stopping one says.</summary>
internal sealed class StoppingServer : IAsyncDisposable
{
    private const string Terminated =
        """{"errors": [{"code": "Neo.TransientError.Transaction.Terminated", "message": "The transaction has been terminated."}]}""";

    private readonly WebApplication _app;

    private StoppingServer(WebApplication app) => _app = app;

    /// <summary>Whether it is stopping.</summary>
    public bool IsStopping { get; set; }

    /// <summary>Its address as a store.</summary>
    public string Address => $"neo4j+{_app.Urls.Single()}/neo4j";

    public static async Task<StoppingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new StoppingServer(builder.Build());
        server._app.MapGet("/", () => Results.Text("""{"query": "http://x/db/{databaseName}/query/v2", "neo4j_version": "5.26.0"}""", "application/json"));
        server._app.MapPost("/db/neo4j/query/v2", server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var statement = await new StreamReader(request.Body).ReadToEndAsync();
        return Results.Text(IsStopping ? Terminated : Answer(statement), "application/vnd.neo4j.query", statusCode: 202);
    }

    private static string Answer(string statement) => statement switch
    {
        _ when statement.Contains("AS used", StringComparison.Ordinal) => Rows($"[{Number(1)}, {Flag(true)}]"),
        _ when statement.Contains("graphexplorer:state", StringComparison.Ordinal) =>
            Rows($$"""[{"$type": "List", "_value": [{"$type": "String", "_value": "graphexplorer:state"}, {{Number(3)}}, {"$type": "String", "_value": "1 written"}, {{Number(2)}}, {{Flag(false)}}]}]"""),
        _ => Rows(""),
    };

    private static string Rows(string rows) => $$"""{"data": {"fields": ["row"], "values": [{{rows}}]}, "bookmarks": ["FB:1"]}""";

    private static string Number(int number) => $$"""{"$type": "Integer", "_value": "{{number}}"}""";

    private static string Flag(bool flag) => $$"""{"$type": "Boolean", "_value": {{(flag ? "true" : "false")}}}""";
}
