namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>Writes the lists of a file, an item a line, in little memory.</summary>
internal sealed class SectionWriter(Stream stream) : IAsyncDisposable
{
    private readonly ItemWriter _item = new();
    private readonly BufferedStream _buffered = new(stream, 1 << 16);

    /// <summary>Writes how every file begins.</summary>
    public async Task BeginAsync(CancellationToken cancel) =>
        await _buffered.WriteAsync(Bytes($"{{\n\"{JsonFormat.Mark}\": {JsonFormat.Version}"), cancel).ConfigureAwait(false);

    /// <summary>Writes one list.</summary>
    public async Task SectionAsync<T>(string name, IAsyncEnumerable<T> items, Action<ItemWriter, T> write, CancellationToken cancel)
    {
        await _buffered.WriteAsync(Bytes($",\n\"{name}\": ["), cancel).ConfigureAwait(false);
        var lead = "\n"u8.ToArray();
        await foreach (var one in items.WithCancellation(cancel).ConfigureAwait(false))
        {
            await _buffered.WriteAsync(lead, cancel).ConfigureAwait(false);
            await _buffered.WriteAsync(_item.Line(item => write(item, one)), cancel).ConfigureAwait(false);
            lead = Bytes(",\n");
        }

        await _buffered.WriteAsync(Bytes("\n]"), cancel).ConfigureAwait(false);
    }

    /// <summary>Writes how every file ends.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        await _buffered.WriteAsync(Bytes("\n}\n"), cancel).ConfigureAwait(false);
        await _buffered.FlushAsync(cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _item.Dispose();
        return ValueTask.CompletedTask;
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
