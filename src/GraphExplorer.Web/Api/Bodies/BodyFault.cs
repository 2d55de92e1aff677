using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphExplorer.Web.Api.Bodies;

/// <summary>What is wrong with the JSON of a body, without the words of the program.</summary>
internal static partial class BodyFault
{
    /// <summary>A sentence that names the place.</summary>
    public static string Of(JsonException fault) =>
        Missing().Match(fault.Message) is { Success: true } missing ? $"The body lacks {missing.Groups[1].Value}."
        : fault.Message.Contains("converted to", StringComparison.Ordinal) || fault.Message.Contains("null", StringComparison.Ordinal)
            ? $"The body has at '{fault.Path ?? "$"}' something else than what belongs there."
        : fault.Message;

    [GeneratedRegex("missing required properties including: (.+?)\\.")]
    private static partial Regex Missing();
}
