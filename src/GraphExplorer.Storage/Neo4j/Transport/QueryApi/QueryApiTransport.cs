using System.Net;
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
    private readonly Uri _statements;
    private IReadOnlyList<string> _bookmarks = [];
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
    public string? LastBookmark => _bookmarks.Count > 0 ? _bookmarks[^1] : null;

    /// <inheritdoc/>
    public async IAsyncEnumerable<Row> ReadAsync(Statement statement, [EnumeratorCancellation] CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            var (answer, rows) = await _again.RunAsync(inner => BeginAsync(statement, inner), cancel);
            await using (answer)
            {
                for (; rows.Count > 0; rows = await OnAsync(answer, cancel))
                {
                    foreach (var row in rows)
                    {
                        yield return row;
                    }
                }

                Remember(answer);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            var body = RequestBody.Of(statement, reads: false, _bookmarks);
            return await _again.RunAsync(inner => WholeAsync(body, inner), cancel);
        }
        finally
        {
            _places.Release();
        }
    }

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

    /// <summary>An answer with its first rows: until they came, asking again harms nobody.</summary>
    private async ValueTask<(OpenAnswer Answer, IReadOnlyList<Row> Rows)> BeginAsync(Statement statement, CancellationToken cancel)
    {
        var answer = await SendAsync(RequestBody.Of(statement, reads: true, _bookmarks), cancel);
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

    private async ValueTask<IReadOnlyList<Row>> WholeAsync(RequestBody body, CancellationToken cancel)
    {
        await using var answer = await SendAsync(body, cancel);
        var all = new List<Row>();
        for (var rows = await NextAsync(answer, cancel); rows.Count > 0; rows = await NextAsync(answer, cancel))
        {
            all.AddRange(rows);
        }

        Remember(answer);
        return all;
    }

    private async ValueTask<IReadOnlyList<Row>> OnAsync(OpenAnswer answer, CancellationToken cancel)
    {
        try
        {
            return await NextAsync(answer, cancel);
        }
        catch (TransientException fault)
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
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw ServerFaults.TooSlow(_address, _limits.Answer);
        }
        catch (OperationCanceledException)
        {
            throw new OperationCanceledException(cancel);
        }
        catch (TransientException fault) when (fault.Forget)
        {
            _bookmarks = [];
            throw;
        }
    }

    private async ValueTask<OpenAnswer> SendAsync(RequestBody body, CancellationToken cancel)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        HttpResponseMessage? response = null;
        try
        {
            patience.CancelAfter(_limits.Answer);
            await DiscoverAsync(patience.Token);
            using var request = new HttpRequestMessage(HttpMethod.Post, _statements) { Content = body.Content() };
            response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            Refuse(response);
            return new OpenAnswer(_address, response, patience, _limits.Answer);
        }
        catch (Exception fault)
        {
            response?.Dispose();
            patience.Dispose();
            throw Told(fault, cancel) ?? fault;
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

    /// <summary>What the status alone tells; every other body is read for its errors.</summary>
    private void Refuse(HttpResponseMessage response)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.Unauthorized:
                throw ServerFaults.Unauthorized(_address);
            case HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.TooManyRequests:
                throw new TransientException(ServerFaults.Unreachable(_address, $"it answered HTTP {(int)response.StatusCode}"));
            case >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest:
                throw ServerFaults.Unreachable(_address, "what answers there sends us elsewhere");
        }
    }

    private Exception? Told(Exception fault, CancellationToken cancel) => fault switch
    {
        HttpRequestException broken when broken.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.InvalidResponse =>
            ServerFaults.Unreachable(_address, Discovery.Why(broken), broken),
        HttpRequestException broken => new TransientException(ServerFaults.Unreachable(_address, Discovery.Why(broken), broken)),
        IOException broken => new TransientException(ServerFaults.Unreachable(_address, "the connection broke", broken)),
        OperationCanceledException when cancel.IsCancellationRequested => new OperationCanceledException(cancel),
        OperationCanceledException { InnerException: TimeoutException } => new TransientException(ServerFaults.Unreachable(_address, "no connection came about in time")),
        OperationCanceledException => ServerFaults.TooSlow(_address, _limits.Answer),
        _ => null,
    };

    private void Remember(OpenAnswer answer)
    {
        if (answer.Bookmarks.Count > 0)
        {
            _bookmarks = answer.Bookmarks;
        }
    }
}
