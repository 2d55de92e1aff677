using System.Globalization;
using GraphExplorer.Application.Files;

namespace GraphExplorer.Cli.Running;

/// <summary>Tells what came of an import.</summary>
internal static class ImportAnswer
{
    /// <summary>Tells it, and gives the exit code.</summary>
    public static int Tell(Terminal terminal, string what, ImportReport report)
    {
        foreach (var fault in report.Faults)
        {
            terminal.Complain(fault.ToString());
        }

        if (report.FaultTotal > report.Faults.Count)
        {
            terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"… and {report.FaultTotal - report.Faults.Count:N0} faults more."));
        }

        if (!report.Loaded)
        {
            terminal.Complain($"Nothing of {what} was loaded. Mend what is listed{(report.Fatal ? "." : ", or import the rest with --skip-bad.")}");
            return (int)ExitCode.Faults;
        }

        foreach (var line in Loaded(what, report))
        {
            terminal.Say(line);
        }

        return (int)(report.FaultTotal > 0 ? ExitCode.Faults : ExitCode.Done);
    }

    private static IEnumerable<string> Loaded(string what, ImportReport report)
    {
        var (added, known) = (report.New, report.Sent.Claims - report.New.Claims);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"Loaded {what}. New: {added.Entities:N0} entities, {added.Relationships:N0} relationships, {added.Claims:N0} claims, {added.Documents:N0} documents, {added.Speakers:N0} speakers, {added.Types:N0} types, {added.Reviews:N0} reviews. Known already: {known:N0} claims.");
        if (report.OrganizationsMade > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{report.OrganizationsMade:N0} of the new entities were made organizations: no kind was given, and nobody knew their names.");
        }

        if (report.TypesStaying.Count > 0)
        {
            yield return $"Relationship types that the store has already, left with its own words and rules: {string.Join(", ", report.TypesStaying)}.";
        }

        if (report.Skipped > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{report.Skipped:N0} items with faults were skipped.");
        }
    }
}
