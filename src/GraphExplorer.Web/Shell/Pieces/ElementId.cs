using System.Globalization;

namespace GraphExplorer.Web.Shell.Pieces;

/// <summary>Ids for elements that refer to one another.</summary>
internal static class ElementId
{
    private static long last;

    /// <summary>One that no other element of any page has.</summary>
    public static string New() => string.Create(CultureInfo.InvariantCulture, $"part-{Interlocked.Increment(ref last)}");
}
