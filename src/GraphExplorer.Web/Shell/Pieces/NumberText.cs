using System.Globalization;

namespace GraphExplorer.Web.Shell.Pieces;

/// <summary>A number as a person reads it.</summary>
public static class NumberText
{
    /// <summary>With a comma between each three digits.</summary>
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
