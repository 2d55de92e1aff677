using System.Globalization;
using GraphExplorer.Application.Files;
using GraphExplorer.Application.Files.Copying;

namespace GraphExplorer.Cli.Running;

/// <summary>How far something has come, in words.</summary>
internal static class ProgressText
{
    /// <summary>Of an import.</summary>
    public static string Of(ImportProgress value) => string.Create(CultureInfo.InvariantCulture, $"{value.Phase} {value.Items:N0}");

    /// <summary>Of an import, where no bar shows how much of a file is read.</summary>
    public static string WithPart(ImportProgress value) => string.Create(CultureInfo.InvariantCulture, $"{Of(value)} ({value.Part * 100:0} % of {value.File})");

    /// <summary>Of a copy.</summary>
    public static string Of(CopyProgress value) => string.Create(CultureInfo.InvariantCulture, $"{(value.Compares ? "Comparing" : "Copying")} {value.Items:N0} {value.Kind}");

    /// <summary>Of a copy, where no bar shows how many there are.</summary>
    public static string WithTotal(CopyProgress value) =>
        value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Of(value)} of {value.Total:N0}") : Of(value);
}
