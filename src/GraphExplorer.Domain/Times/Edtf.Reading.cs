namespace GraphExplorer.Domain.Times;

/// <content>Reading what was written.</content>
public sealed partial record Edtf
{
    /// <summary>Reads EDTF level 1: dates, seasons, unspecified digits, qualifiers, intervals.</summary>
    /// <returns>False with what is wrong, in words, for anything else.</returns>
    public static bool TryRead(string text, out Edtf? date, out string? fault) => throw new NotImplementedException();

    /// <summary>Reads EDTF level 1.</summary>
    /// <exception cref="Faults.InvalidRequestException">It is not.</exception>
    public static Edtf Read(string text) => throw new NotImplementedException();
}
