using GraphExplorer.Domain.Times;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Csv;

/// <summary>Takes the cells of one row by column, and notes every fault.</summary>
internal sealed class CsvRowReader(IReadOnlyDictionary<string, string> cells, long line, FileReading reading)
{
    /// <summary>The line that the row begins on.</summary>
    public long Line => line;

    /// <summary>Whether no fault was noted so far.</summary>
    public bool Good { get; private set; } = true;

    /// <summary>Notes a fault of this row.</summary>
    public void Fault(string cause, string remedy)
    {
        Good = false;
        reading.Fault(line, cause, remedy);
    }

    /// <summary>A text, or null where the cell is blank or the column is missing.</summary>
    public string? Text(string column, int limit = TextRule.MaxName)
    {
        if (!cells.TryGetValue(column, out var cell) || string.IsNullOrWhiteSpace(cell))
        {
            return null;
        }

        var text = CellEscape.Read(cell.Trim());
        if (TextRule.FaultOf(text, limit) is { } fault)
        {
            Fault($"“{column}” {fault}.", "Mend it, and save the file as UTF-8.");
            return null;
        }

        return text;
    }

    /// <summary>A name that must be there; empty after a fault.</summary>
    public string Name(string column)
    {
        var name = Text(column);
        if (Good && (name is null || !TextRule.IsName(name)))
        {
            Fault($"“{column}” is blank.", "Write a name in it, or remove the row.");
        }

        return name ?? "";
    }

    /// <summary>The id of an entity, or null.</summary>
    public string? Id(string column)
    {
        var id = Text(column);
        if (id is not null && !TextRule.IsId(id))
        {
            Fault($"“{Shown.Short(id)}” in “{column}” cannot be an id.", $"Write {TextRule.IdForm}, or leave it blank.");
        }

        return id;
    }

    /// <summary>A word of a closed list, or null where the cell is blank.</summary>
    public T? Word<T>(string column)
        where T : struct, Enum
    {
        if (Text(column) is not { } word)
        {
            return null;
        }

        if (Domain.Words.Word.TryRead<T>(word, out var value))
        {
            return value;
        }

        Fault($"“{Shown.Short(word)}” is no {column}.", $"Write one of: {string.Join(", ", Domain.Words.Word.All<T>())}.");
        return null;
    }

    /// <summary>A date or period in EDTF, or null where there is none.</summary>
    public Edtf? Date(string columns, string? written)
    {
        if (string.IsNullOrEmpty(written))
        {
            return null;
        }

        if (!Edtf.TryRead(written, out var date, out var fault))
        {
            Fault($"{columns} is no date: {fault}", "Write it like 2021-08-26, 2020-06 or 2016-22 (summer).");
        }

        return date;
    }
}
