using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>claims</c>: each by itself, or listed under what they are about.</summary>
internal static class ClaimSection
{
    /// <summary>How many links a chain may have.</summary>
    public const int MaxChain = 20;

    /// <summary>The claims of one item; an unreadable one in place of each that has faults.</summary>
    public static IEnumerable<FileItem> Read(MemberReader members, FileReading reading)
    {
        var subject = Subject(members);
        if (!members.Has("claims"))
        {
            return [One(members, subject)];
        }

        var listed = members.Take("claims");
        if (listed is not JsonList { Items.Count: > 0 })
        {
            members.Fault(listed!.Line, "“claims” is not a list with something in it.", "Write it like [ { \"document\": … } ].");
        }

        return members.Done() && subject is not null && listed is JsonList list
            ? list.Items.Select(item => Listed(item, subject, reading))
            : [new UnreadableItem(members.Line)];
    }

    private static FileItem Listed(JsonValue item, ClaimSubject subject, FileReading reading)
    {
        if (item is JsonMembers members)
        {
            return One(new MemberReader(members, reading), subject);
        }

        reading.Fault(item.Line, $"A claim is {item.What}.", "Write it between { and }.");
        return new UnreadableItem(item.Line);
    }

    private static FileItem One(MemberReader members, ClaimSubject? subject)
    {
        var (id, document) = (members.ClaimId("id"), members.Required("document"));
        var chain = members.Texts("chain", MaxChain);
        if (members.Good && (chain.Count == 0 || chain.Any(string.IsNullOrWhiteSpace)))
        {
            members.Fault(members.Line, "“chain” names nobody.", "List who says it, the origin first and the author of the document last.");
        }

        var wording = Wording(members);
        var (grades, retractions) = (GradeReading.Grades(members), GradeReading.Retractions(members));
        var by = members.By();
        return members.Done() && subject is not null
            ? new ClaimItem(members.Line, subject, new(document), [.. chain.Select(word => new SpeakerMention(word))], wording, grades, retractions, id, by)
            : new UnreadableItem(members.Line);
    }

    private static ClaimSubject? Subject(MemberReader members)
    {
        if (members.Has("entity") || members.Has("attribute"))
        {
            return new AttributeSubject(
                new(members.Required("entity")), members.Required("attribute"), members.Required("value"), members.Text("upper"), members.Text("unit"));
        }

        if (!members.Has("same"))
        {
            return TieSection.Subject(members);
        }

        var line = members.Line;
        if (members.Texts("same", 2) is [var one, var other] && one != other)
        {
            return new SameSubject(new(one), new(other));
        }

        members.Fault(line, "“same” does not name two entities.", "Write it like [ \"one\", \"other\" ].");
        return null;
    }

    private static ClaimWording Wording(MemberReader members) => new()
    {
        Stance = members.Word<Stance>("stance") ?? Stance.Supports,
        Hedge = members.Word<Hedge>("hedge") ?? Hedge.None,
        HedgeWord = members.Text("hedgeWord"),
        Likelihood = members.Text("likelihood") is { } term ? new Likelihood(term, members.Text("likelihoodScale")) : NoScale(members),
        Basis = members.Word<Basis>("basis") ?? Basis.Reported,
        Premises = members.Texts("premises", 100) is { Count: > 0 } premises ? premises : null,
        Scope = members.Text("scope"),
        Held = members.Date("held"),
        Said = members.Date("said"),
        Locator = members.Text("locator"),
        Supersedes = members.ClaimId("supersedes"),
        Handling = members.Word<Tlp>("handling"),
        Summary = members.Text("summary", TextRule.MaxText),
    };

    private static Likelihood? NoScale(MemberReader members)
    {
        if (members.Text("likelihoodScale") is not null)
        {
            members.Fault(members.Line, "“likelihoodScale” stands without “likelihood”.", "Add the term, or remove the scale.");
        }

        return null;
    }
}
