using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Domain.Times;

/// <content>Reading what was written.</content>
public sealed partial record Edtf
{
    /// <summary>Reads EDTF level 1: dates, seasons, unspecified digits, qualifiers, intervals.</summary>
    /// <returns>False with what is wrong and how to write it, in words, for anything else.</returns>
    public static bool TryRead(string text, out Edtf? date, out string? fault)
    {
        date = Read(text.Trim(), out var found);
        fault = found is null ? null : $"{found.Cause} {found.Remedy}";
        return date is not null;
    }

    /// <summary>Reads EDTF level 1.</summary>
    /// <exception cref="InvalidRequestException">It is not.</exception>
    public static Edtf Read(string text) =>
        Read(text.Trim(), out var fault) ?? throw new InvalidRequestException(fault!.Cause, fault.Remedy);

    private static Edtf? Read(string text, out EdtfFault? fault)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return ReadDate(text, out fault) is { } only ? new Edtf(text, only, only, interval: false) : null;
        }

        if (text.IndexOf('/', slash + 1) >= 0)
        {
            fault = EdtfFault.NoDate(text);
            return null;
        }

        return ReadInterval(text, text[..slash], text[(slash + 1)..], out fault);
    }

    private static Edtf? ReadInterval(string text, string from, string to, out EdtfFault? fault)
    {
        if (ReadEnd(from, out fault) is not { } start || ReadEnd(to, out fault) is not { } end)
        {
            return null;
        }

        if (start.Days is { } first && end.Days is { } last && last.Latest < first.Earliest)
        {
            fault = EdtfFault.Of(text, "ends before it begins.", "Write the earlier date first.");
            return null;
        }

        return new Edtf(text, start, end, interval: true);
    }

    private static PeriodEnd? ReadEnd(string text, out EdtfFault? fault)
    {
        fault = null;
        return text switch
        {
            "" => PeriodEnd.Unknown,
            PeriodEnd.OpenText => PeriodEnd.Open,
            _ => ReadDate(text, out fault),
        };
    }

    private static PeriodEnd? ReadDate(string text, out EdtfFault? fault)
    {
        var qualified = text.Length > 1 && text[^1] is '?' or '~' or '%';
        var days = EdtfDate.Read(qualified ? text[..^1] : text, out fault);
        return days is null ? null : new PeriodEnd(text, days, qualified);
    }
}
