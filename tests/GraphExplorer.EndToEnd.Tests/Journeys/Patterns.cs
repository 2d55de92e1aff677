using System.Text.RegularExpressions;

namespace GraphExplorer.EndToEnd.Tests.Journeys;

/// <summary>Names of controls that carry a number.</summary>
internal static partial class Patterns
{
    /// <summary>Undo of an expansion.</summary>
    [GeneratedRegex(@"^Undo: Expand United States, \d+ added$")]
    public static partial Regex UndoExpand();
}
