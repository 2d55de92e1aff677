using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>Neo4j's Query API over HTTP: <c>POST /db/{database}/query/v2</c>, typed JSON both ways.</summary>
internal sealed class QueryApiTransport : INeo4jTransport
{
    private readonly Neo4jAddress _address;
    private readonly WireLimits _limits;
    private readonly HttpClient _client;
    private readonly SemaphoreSlim _places;
    private readonly Retries _again;
    private readonly SeenBookmarks _seen = new();
    private readonly Uri _statements;
    private bool _discovered;

    /// <summary>Sends nothing yet.</summary>
    public QueryApiTransport(Neo4jAddress address, TimeProvider clock, WireLimits? limits = null)
    {
        (_address, _limits) = (address, limits ?? WireLimits.Standard);
        _client = Client(address, _limits);
        _places = new SemaphoreSlim(_limits.AtOnce);
        _statements = new Uri($"db/{Uri.EscapeDataString(address.Database)}/query/v2", UriKind.Relative);
        _again = new Retries(_limits, clock);
    }

    /// <inheritdoc/>
    public string? LastBookmark => _seen.Last;

    /// <inheritdoc/>
    public async IAsyncEnumerable<Row> ReadAsync(Statement statement, [EnumeratorCancellation] CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            var sending = new Sending(_seen, reads: true);
            var (answer, rows) = await _again.RunAsync(sending, inner => BeginAsync(statement, sending, inner), cancel);
            await using (answer)
            {
                for (; rows.Count > 0; rows = await OnAsync(answer, cancel))
                {
                    foreach (var row in rows)
                    {
                        yield return row;
                    }
                }

                sending.End(answer.Bookmarks);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Row>> RowsAsync(Statement statement, CancellationToken cancel) => RunAsync(statement, new Sending(_seen, reads: true), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel) => RunAsync(statement, new Sending(_seen, reads: false), cancel);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        _places.Dispose();
        return ValueTask.CompletedTask;
    }

    private static HttpClient Client(Neo4jAddress address, WireLimits limits)
    {
        var uri = new UriBuilder(address.Scheme, address.Host, address.Port).Uri;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !uri.IsLoopback,
            ConnectTimeout = limits.Connect,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxConnectionsPerServer = limits.AtOnce,
        };
        var client = new HttpClient(handler) { BaseAddress = uri, Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("GraphExplorer", null));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(RequestBody.MediaType));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.5));
        if (address.User is { } user)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{address.Password}"));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }

        return client;
    }

    private async Task<IReadOnlyList<Row>> RunAsync(Statement statement, Sending sending, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            return await _again.RunAsync(sending, inner => WholeAsync(statement, sending, inner), cancel);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>An answer with its first rows: until they came, asking again harms nobody.</summary>
    private async ValueTask<(OpenAnswer Answer, IReadOnlyList<Row> Rows)> BeginAsync(Statement statement, Sending sending, CancellationToken cancel)
    {
        var answer = await SendAsync(statement, sending, _limits.Stream, cancel);
        try
        {
            return (answer, await NextAsync(answer, cancel));
        }
        catch
        {
            await answer.DisposeAsync();
            throw;
        }
    }

    private async ValueTask<IReadOnlyList<Row>> WholeAsync(Statement statement, Sending sending, CancellationToken cancel)
    {
        await using var answer = await SendAsync(statement, sending, _limits.Work, cancel);
        var all = new List<Row>();
        for (var rows = await NextAsync(answer, cancel); rows.Count > 0; rows = await NextAsync(answer, cancel))
        {
            all.AddRange(rows);
        }

        sending.End(answer.Bookmarks);
        return all;
    }

    private async ValueTask<IReadOnlyList<Row>> OnAsync(OpenAnswer answer, CancellationToken cancel)
    {
        try
        {
            return await NextAsync(answer, cancel);
        }
        catch (SendingException fault)
        {
            throw fault.Fault;
        }
    }

    private async ValueTask<IReadOnlyList<Row>> NextAsync(OpenAnswer answer, CancellationToken cancel)
    {
        try
        {
            return await answer.NextAsync();
        }
        catch (OperationCanceledException fault)
        {
            throw Told(fault, sent: true, cancel);
        }
    }

    private async ValueTask<OpenAnswer> SendAsync(Statement statement, Sending sending, TimeSpan work, CancellationToken cancel)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        HttpResponseMessage? response = null;
        var sent = false;
        try
        {
            patience.CancelAfter(_limits.Answer);
            await DiscoverAsync(patience.Token);
            using var request = new HttpRequestMessage(HttpMethod.Post, _statements) { Content = RequestBody.Of(statement, sending.Reads, sending.Begin(), work).Content() };
            sent = true;
            response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return HttpFaults.Of(_address, response.StatusCode) is { } refusal ? throw refusal : new OpenAnswer(_address, response, patience, _limits.Answer);
        }
        catch (Exception fault)
        {
            response?.Dispose();
            patience.Dispose();
            throw Told(fault, sent, cancel);
        }
    }

    private async Task DiscoverAsync(CancellationToken cancel)
    {
        if (!_discovered)
        {
            await Discovery.RunAsync(_client, _address, cancel);
            _discovered = true;
        }
    }

    private Exception Told(Exception fault, bool sent, CancellationToken cancel) => fault is OperationCanceledException && cancel.IsCancellationRequested
        ? new OperationCanceledException(cancel)
        : HttpFaults.Of(_address, fault, sent, _limits.Answer) ?? fault;
}
