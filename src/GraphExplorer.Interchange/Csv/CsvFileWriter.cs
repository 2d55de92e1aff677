using CsvHelper;
using GraphExplorer.Interchange.Formats;

namespace GraphExplorer.Interchange.Csv;

/// <summary>Writes the live claims on relationships as a table that can be read back in.</summary>
internal sealed class CsvFileWriter(NetworkFacts facts, Stream stream)
{
    private readonly CsvRows _rows = new();

    /// <summary>Writes the table.</summary>
    /// <returns>How many claims and claimless relationships have no place in it.</returns>
    public async Task<long> WriteAsync(CancellationToken cancel)
    {
        await GatherAsync(cancel).ConfigureAwait(false);
        await using var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true);
        await WriteRowAsync(csv, CsvColumns.All, cancel).ConfigureAwait(false);
        var leftOut = await ClaimlessAsync(cancel).ConfigureAwait(false);
        await foreach (var record in facts.Claims().WithCancellation(cancel).ConfigureAwait(false))
        {
            if (_rows.Row(record) is { } row)
            {
                await WriteRowAsync(csv, row, cancel).ConfigureAwait(false);
            }
            else
            {
                leftOut++;
            }
        }

        await csv.FlushAsync(cancel).ConfigureAwait(false);
        return leftOut;
    }

    private static async Task WriteRowAsync(CsvWriter csv, IReadOnlyList<string> cells, CancellationToken cancel)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(CellEscape.Written(cell));
        }

        await csv.EndRecordAsync(cancel).ConfigureAwait(false);
    }

    private async Task GatherAsync(CancellationToken cancel)
    {
        await foreach (var entity in facts.Entities().WithCancellation(cancel).ConfigureAwait(false))
        {
            _rows.Know(entity);
        }

        await foreach (var speaker in facts.Speakers().WithCancellation(cancel).ConfigureAwait(false))
        {
            _rows.Know(speaker);
        }

        await foreach (var document in facts.Documents().WithCancellation(cancel).ConfigureAwait(false))
        {
            _rows.Know(document);
        }

        await foreach (var record in facts.Claims().WithCancellation(cancel).ConfigureAwait(false))
        {
            if (record.Claim.Supersedes is { } earlier)
            {
                _rows.Supersede(earlier);
            }
        }
    }

    private async Task<long> ClaimlessAsync(CancellationToken cancel)
    {
        var claimless = 0L;
        await foreach (var tie in facts.Relationships().WithCancellation(cancel).ConfigureAwait(false))
        {
            claimless += tie.Assessment.Counts.Total == 0 ? 1 : 0;
        }

        return claimless;
    }
}
