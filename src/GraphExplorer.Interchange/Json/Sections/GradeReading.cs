using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads what is recorded beside a claim: its grades (<c>B2</c> in short) and its withdrawals.</summary>
internal static class GradeReading
{
    /// <summary>The grades of a claim, oldest first; empty where nobody graded it.</summary>
    public static IReadOnlyList<GradeItem> Grades(MemberReader members)
    {
        var inShort = members.Text("grade", 10);
        var reason = members.Text("gradeReason", TextRule.MaxText);
        var grades = Listed(members, "grades", Whole);
        if (inShort is null)
        {
            return grades;
        }

        if (!TryReadShort(inShort, out var reliability, out var credibility))
        {
            members.Fault(members.Line, $"“{Shown.Short(inShort)}” is no grade.", "Write the origin's reliability A to F and the credibility 1 to 6, as in B2.");
        }

        return [new GradeItem(credibility, reliability, reason, [], null, true, null, null), .. grades];
    }

    /// <summary>The withdrawals of a claim and their reversals, oldest first.</summary>
    public static IReadOnlyList<RetractionItem> Retractions(MemberReader members) =>
        Listed(members, "retractions", one => new RetractionItem(one.Truth("retracted"), one.By()));

    private static GradeItem Whole(MemberReader one)
    {
        var credibility = one.Word<Credibility>("credibility");
        if (credibility is null)
        {
            one.Fault(one.Line, "“credibility” is missing or wrong.", "Write 1 to 6.");
        }

        var overrides = Listed(one, "reliability", Override);
        var document = one.Text("broughtBy");
        return new GradeItem(
            credibility ?? Credibility.CannotBeJudged,
            null,
            null,
            overrides,
            one.Text("reason", TextRule.MaxText),
            false,
            document is null ? null : new DocumentMention(document),
            one.By());
    }

    private static OverrideItem Override(MemberReader one)
    {
        var speaker = new SpeakerMention(one.Required("speaker"));
        var reliability = one.Word<Reliability>("grade");
        if (reliability is null)
        {
            one.Fault(one.Line, "“grade” is missing or wrong.", "Write A to F.");
        }

        return new OverrideItem(speaker, reliability ?? Reliability.F, one.Text("reason", TextRule.MaxText));
    }

    private static List<T> Listed<T>(MemberReader members, string name, Func<MemberReader, T> read)
    {
        var value = members.Take(name);
        var items = new List<T>();
        if (value is not (null or JsonList))
        {
            members.Fault(value.Line, $"“{name}” is {value.What}.", "Write a list of objects.");
        }

        foreach (var item in (value as JsonList)?.Items ?? [])
        {
            if (item is not JsonMembers inner)
            {
                members.Fault(item.Line, $"An item of “{name}” is {item.What}.", "Write it between { and }.");
                continue;
            }

            items.Add(read(members.Within(inner)));
        }

        members.CloseWithin();
        return items;
    }

    private static bool TryReadShort(string text, out Reliability? reliability, out Credibility credibility)
    {
        (reliability, credibility) = (null, Credibility.CannotBeJudged);
        if (text.Length == 2 && Word.TryRead<Reliability>(text[..1], out var read))
        {
            reliability = read;
            text = text[1..];
        }

        return Word.TryRead(text, out credibility);
    }
}
