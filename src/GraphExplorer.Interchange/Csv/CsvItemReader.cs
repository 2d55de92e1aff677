using System.Runtime.CompilerServices;
using CsvHelper;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Csv;

/// <summary>Reads a table row by row, whatever separates its columns (comma, semicolon, tab, bar) and ends its lines.</summary>
internal sealed class CsvItemReader(FileReading reading)
{
    private const int MaxRow = 1 << 22;
    private readonly CsvClaims _claims = new(reading.FileName);
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);
    private CsvMalformedReason? _malformed;

    /// <summary>What the rows say, in their order.</summary>
    public async IAsyncEnumerable<FileItem> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var csv = CsvReader.Create(stream, Options(), leaveOpen: true);
        var header = await HeaderAsync(csv, cancel).ConfigureAwait(false);
        while (header is not null && await NextAsync(csv, cancel).ConfigureAwait(false))
        {
            if (Item(csv, header) is { } item)
            {
                yield return item;
            }
        }
    }

    private CsvReaderOptions Options() => CsvReaderOptions.Default with
    {
        TrackLineNumbers = true,
        MaxRecordSize = MaxRow,
        OnMalformedRecord = record => _malformed = record.Reason,
    };

    private async Task<CsvHeader?> HeaderAsync(CsvReader csv, CancellationToken cancel)
    {
        try
        {
            await csv.ReadHeaderAsync(cancel).ConfigureAwait(false);
            if (csv.Headers.Count == 0 && _malformed is null)
            {
                reading.Fatal(1, "The file is empty.", "Choose a file that holds something.");
                return null;
            }

            if (_malformed is { } reason)
            {
                reading.Fatal(1, $"The first line cannot be read: {Said(reason)}.", "Mend its quotation marks.");
                return null;
            }

            return CsvHeader.Of([.. csv.Headers], reading);
        }
        catch (CsvFormatException fault)
        {
            reading.Fatal(1, $"The first line cannot be read: {fault.Message}", "Is this a table? Open it in a text editor, and mend its quotation marks.");
            return null;
        }
    }

    private async Task<bool> NextAsync(CsvReader csv, CancellationToken cancel)
    {
        try
        {
            _malformed = null;
            return await csv.ReadAsync(cancel).ConfigureAwait(false);
        }
        catch (CsvFormatException fault)
        {
            reading.Fatal(fault.LineNumber, $"The row that begins there cannot be read: {fault.Message}", "Look for a quotation mark that is never closed.");
            return false;
        }
    }

    private FileItem? Item(CsvReader csv, CsvHeader header)
    {
        if (_malformed is { } reason)
        {
            reading.Fault(csv.LineNumber, $"The row's quotation marks do not fit: {Said(reason)}.", "Put a text with quotation marks in quotation marks, and double those within.");
            return new UnreadableItem(csv.LineNumber);
        }

        if (IsBlank(csv))
        {
            return null;
        }

        if (csv.FieldCount != header.Count)
        {
            reading.Fault(csv.LineNumber, $"The row has {csv.FieldCount} fields, and the first line {header.Count}.", "Add what is missing, or put a text with the separator in it in quotation marks.");
            return new UnreadableItem(csv.LineNumber);
        }

        header.Fill(_cells, csv.GetString);
        return _claims.Claim(new CsvRowReader(_cells, csv.LineNumber, reading));
    }

    private static bool IsBlank(CsvReader csv)
    {
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (!csv.IsEmpty(i))
            {
                return false;
            }
        }

        return true;
    }

    private static string Said(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "one stands within a text that is not in quotation marks",
        CsvMalformedReason.TextAfterClosingQuote => "text follows the closing one",
        CsvMalformedReason.UnterminatedQuote => "one is never closed, so that the rest of the file belongs to it",
        _ => "they are not paired",
    };
}
