using System.Globalization;
using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>Small pieces of the sentences that an assessment speaks in.</summary>
internal static class Phrase
{
    private const int LongestName = 80;
    private const int MostNames = 4;

    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A number in words up to twelve, then in digits.</summary>
    public static string Number(int count) =>
        count >= 0 && count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>So many of a kind, all there are: <c>the only supporting claim</c>, <c>both supporting claims</c>, <c>all three supporting claims</c>.</summary>
    public static string All(int count, string one, string many) => count switch
    {
        1 => $"the only {one}",
        2 => $"both {many}",
        _ => $"all {Number(count)} {many}",
    };

    /// <summary>The letter and the digit of a claim's grades: <c>B2</c>.</summary>
    public static string Grade(WeighedGrade grade) => $"{Word.Of(grade.Reliability).ToUpperInvariant()}{Word.Of(grade.Credibility)}";

    /// <summary>A name, cut where it is too long for a sentence.</summary>
    public static string Name(string name) =>
        name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName), "…");

    /// <summary>Names in a row: <c>A, B and C</c>; of many the first four and how many more.</summary>
    public static string Names(IReadOnlyList<string> names) => names.Count <= MostNames
        ? And([.. names.Select(Name)])
        : And([.. names.Take(MostNames - 1).Select(Name), $"{names.Count - MostNames + 1} others"]);

    /// <summary>Parts in a row: <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    /// <summary>The same sentence with a capital letter.</summary>
    public static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>What a grade of a speaker says: <c>usually reliable</c>.</summary>
    public static string Of(Reliability reliability) => reliability switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "cannot be judged",
    };
}
