using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Web.Features.Inspecting;

/// <summary>Grades in words.</summary>
public static class Grade
{
    /// <summary>What the letter and the digit mean: <c>B: usually reliable · 2: probably true</c>.</summary>
    public static string Words(Reliability reliability, Credibility? credibility, string? reason)
    {
        var words = $"{reliability}: {Of(reliability)}";
        words += credibility is { } digit ? $" · {(int)digit}: {Of(digit)}" : "";
        return reason is null ? words : $"{words} ({reason})";
    }

    private static string Of(Reliability reliability) => reliability switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "reliability cannot be judged",
    };

    private static string Of(Credibility credibility) => credibility switch
    {
        Credibility.Confirmed => "confirmed by others",
        Credibility.ProbablyTrue => "probably true",
        Credibility.PossiblyTrue => "possibly true",
        Credibility.Doubtful => "doubtful",
        Credibility.Improbable => "improbable",
        _ => "truth cannot be judged",
    };
}
