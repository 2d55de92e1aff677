using System.IO.Pipelines;
using System.Text.Json;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>An answer as it comes in; its place among those that are open at once is given back when it is disposed.</summary>
/// <param name="address">Where it comes from.</param>
/// <param name="response">The response, its head read.</param>
/// <param name="patience">Runs out when nothing comes for too long.</param>
/// <param name="limit">How long is too long.</param>
internal sealed class OpenAnswer(Neo4jAddress address, HttpResponseMessage response, CancellationTokenSource patience, TimeSpan limit) : IAsyncDisposable
{
    private readonly AnswerParser _parser = new();
    private PipeReader? _body;

    /// <summary>What a later question may ask to have seen, once the answer is whole.</summary>
    public IReadOnlyList<string> Bookmarks => _parser.Bookmarks;

    /// <summary>The next rows; none at the end.</summary>
    /// <exception cref="SendingException">The server asks to be asked again, or the connection broke.</exception>
    /// <exception cref="StoreRefusedException">The server cannot be used.</exception>
    /// <exception cref="Neo4jFault">It says what is wrong with the statement.</exception>
    public async ValueTask<IReadOnlyList<Row>> NextAsync()
    {
        try
        {
            _body ??= PipeReader.Create(await response.Content.ReadAsStreamAsync(patience.Token), new StreamPipeReaderOptions(bufferSize: 32_768));
            return await ReadOnAsync(_body);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException)
        {
            throw new SendingException(ServerFaults.Unreachable(address, "the connection broke in the middle of an answer", fault)) { Lost = true };
        }
        catch (JsonException fault)
        {
            throw response.IsSuccessStatusCode
                ? new SendingException(ServerFaults.Unreachable(address, $"its answer (HTTP {(int)response.StatusCode}) is cut, or is not that of Neo4j's Query API", fault)) { Lost = true }
                : HttpFaults.Unexplained(address, response.StatusCode);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_body is not null)
        {
            await _body.CompleteAsync();
        }

        response.Dispose();
        patience.Dispose();
    }

    private async ValueTask<IReadOnlyList<Row>> ReadOnAsync(PipeReader body)
    {
        var wanted = 1;
        while (!_parser.IsWhole)
        {
            var read = await body.ReadAtLeastAsync(wanted, patience.Token);
            patience.CancelAfter(limit);
            var consumed = _parser.Read(read.Buffer, read.IsCompleted);
            var left = read.Buffer.Slice(consumed).Length;
            body.AdvanceTo(consumed, read.Buffer.End);
            if (_parser.Error is null && _parser.TakeRows() is { Count: > 0 } rows)
            {
                return rows;
            }

            // what was begun is read again from its first byte: twice as much each time, so that a long row costs no more than twice its length
            wanted = (int)Math.Min(Math.Max(1, left * 2), int.MaxValue / 2);
        }

        return Refusal() is { } refusal ? throw refusal : [];
    }

    /// <summary>What a whole answer says against being taken for one: never is silence a success.</summary>
    private Exception? Refusal() => _parser switch
    {
        { Error: { } error } => ServerFaults.Said(address, error.Code, error.Message),
        _ when !response.IsSuccessStatusCode => HttpFaults.Unexplained(address, response.StatusCode),
        { HasData: false } => new SendingException(ServerFaults.Unreachable(address, $"its answer (HTTP {(int)response.StatusCode}) is not that of Neo4j's Query API")) { Again = false, Lost = true },
        _ => null,
    };
}
