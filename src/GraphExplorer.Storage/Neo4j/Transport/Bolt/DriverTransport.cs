using System.Runtime.CompilerServices;
using Neo4j.Driver;

namespace GraphExplorer.Storage.Neo4j.Transport.Bolt;

/// <summary>Bolt through the package <c>Neo4j.Driver</c>: a statement in a session of its own, which commits by itself.</summary>
internal sealed class DriverTransport : INeo4jTransport
{
    private const string Product = "Neo4j/";

    private readonly Neo4jAddress _address;
    private readonly WireLimits _limits;
    private readonly TimeProvider _clock;
    private readonly IDriver _driver;
    private readonly SemaphoreSlim _places;
    private readonly Retries _again;
    private readonly SeenBookmarks _seen = new();
    private bool _discovered;

    /// <summary>Sends nothing yet.</summary>
    public DriverTransport(Neo4jAddress address, TimeProvider clock, WireLimits? limits = null)
    {
        (_address, _clock, _limits) = (address, clock, limits ?? WireLimits.Standard);
        _driver = Driver(address, _limits);
        _places = new SemaphoreSlim(_limits.AtOnce);
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
            await using var answer = await _again.RunAsync(sending, inner => BeginAsync(statement, sending, _limits.Stream, inner), cancel);
            for (var row = answer.First; row is not null; row = await OnAsync(answer.NextAsync(cancel)))
            {
                yield return row;
            }

            sending.End(await OnAsync(answer.EndAsync(cancel)));
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
    public async ValueTask DisposeAsync()
    {
        await _driver.DisposeAsync();
        _places.Dispose();
    }

    private static IDriver Driver(Neo4jAddress address, WireLimits limits)
    {
        var who = address.User is { } user ? AuthTokens.Basic(user, address.Password ?? "") : AuthTokens.None;
        return GraphDatabase.Driver(new UriBuilder(address.Scheme, address.Host, address.Port).Uri, who, config => config
            .WithConnectionTimeout(limits.Connect)
            .WithMaxConnectionLifetime(TimeSpan.FromMinutes(5))
            // a connection that lay still is tried first: the server may have been started again
            .WithConnectionLivenessCheckTimeout(TimeSpan.FromSeconds(1))
            .WithUserAgent("GraphExplorer")
            .WithTelemetryDisabled()
            .WithNotificationsDisabled());
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

    /// <summary>An answer with its first row: until it came, asking again harms nobody.</summary>
    private async ValueTask<DriverAnswer> BeginAsync(Statement statement, Sending sending, TimeSpan work, CancellationToken cancel)
    {
        var seen = Bookmarks.From(sending.Begin());
        var session = _driver.AsyncSession(config => config
            .WithDatabase(_address.Database)
            .WithDefaultAccessMode(sending.Reads ? AccessMode.Read : AccessMode.Write)
            .WithBookmarks(seen));
        var answer = new DriverAnswer(_address, session, _limits.Answer, _clock);
        try
        {
            if (!_discovered)
            {
                await DiscoverAsync(answer, cancel);
            }

            await answer.BeginAsync(statement, work, cancel);
            return answer;
        }
        catch
        {
            await answer.DisposeAsync();
            throw;
        }
    }

    private async Task DiscoverAsync(DriverAnswer answer, CancellationToken cancel)
    {
        var server = await answer.WaitAsync(_driver.GetServerInfoAsync(), cancel);
        ServerVersion.Check(_address, server.Agent.StartsWith(Product, StringComparison.Ordinal) ? server.Agent[Product.Length..] : server.Agent);
        _discovered = true;
    }

    private async ValueTask<IReadOnlyList<Row>> WholeAsync(Statement statement, Sending sending, CancellationToken cancel)
    {
        await using var answer = await BeginAsync(statement, sending, _limits.Work, cancel);
        var rows = new List<Row>();
        for (var row = answer.First; row is not null; row = await answer.NextAsync(cancel))
        {
            rows.Add(row);
        }

        sending.End(await answer.EndAsync(cancel));
        return rows;
    }

    /// <summary>What comes behind rows that were given away: it is not sent again.</summary>
    private static async ValueTask<T> OnAsync<T>(ValueTask<T> work)
    {
        try
        {
            return await work;
        }
        catch (SendingException fault)
        {
            throw fault.Fault;
        }
    }
}
