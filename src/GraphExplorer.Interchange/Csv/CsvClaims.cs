using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Csv;

/// <summary>Turns rows into claims.</summary>
internal sealed class CsvClaims(string fileName)
{
    /// <summary>How many links a chain may have.</summary>
    public const int MaxChain = 20;

    /// <summary>The claim of a row; an unreadable item where it has faults.</summary>
    public FileItem Claim(CsvRowReader row)
    {
        var tie = new TieSubject(End(row, "from"), row.Text("type") ?? "", End(row, "to"));
        if (tie.Type.Length == 0)
        {
            row.Fault("“type” is blank.", "Write the id of a relationship type in it, or remove the row.");
        }

        var handling = row.Word<Tlp>("tlp");
        var document = new DocumentMention(row.Text("document") ?? fileName, row.Text("publisher"), handling ?? Tlp.Clear, MayBeMade: true);
        var chain = Chain(row);
        var wording = Wording(row, handling);
        var grades = Grades(row);
        return row.Good ? new ClaimItem(row.Line, tie, document, chain, wording, grades, []) : new UnreadableItem(row.Line);
    }

    private static EntityMention End(CsvRowReader row, string end) =>
        new(row.Name(end), row.Id(end + "_id"), row.Word<EntityKind>(end + "_kind"), MayBeMade: true);

    private static ClaimWording Wording(CsvRowReader row, Tlp? handling) => new()
    {
        Stance = row.Word<Stance>("stance") ?? Stance.Supports,
        Hedge = row.Word<Hedge>("hedge") ?? Hedge.None,
        Basis = row.Word<Basis>("basis") ?? Basis.Reported,
        Scope = row.Text("scope"),
        Said = row.Date("“said”", row.Text("said")),
        Held = row.Date("“held_from” with “held_to”", HeldColumns.Joined(row.Text("held_from"), row.Text("held_to"))),
        Locator = row.Text("locator"),
        Handling = handling,
        Summary = row.Text("summary", TextRule.MaxText),
    };

    private static GradeItem[] Grades(CsvRowReader row)
    {
        var (credibility, reliability) = (row.Word<Credibility>("credibility"), row.Word<Reliability>("reliability"));
        return credibility is null && reliability is null
            ? []
            : [new GradeItem(credibility ?? Credibility.CannotBeJudged, reliability, null, [], null, true, null, null)];
    }

    private List<SpeakerMention> Chain(CsvRowReader row)
    {
        var (speaker, chain) = (row.Text("speaker"), row.Text("chain"));
        var names = chain is null ? [speaker ?? fileName] : Split(chain);
        if (names.Any(name => !TextRule.IsName(name)))
        {
            row.Fault("A link of the chain is blank.", "Write a name on either side of each → or >.");
        }
        else if (names.Length > MaxChain)
        {
            row.Fault($"The chain has {names.Length} links, and {MaxChain} are the most.", "Leave some out.");
        }
        else if (speaker is not null && NormalName.Of(speaker) != NormalName.Of(names[0]))
        {
            row.Fault($"The speaker is “{Shown.Short(speaker)}”, and the chain begins with “{Shown.Short(names[0])}”.", "Leave “speaker” blank, or begin the chain with it.");
        }

        return [.. names.Select(name => new SpeakerMention(name, MayBeMade: true))];
    }

    // a chain with an arrow in it may have names with the other sign in them
    private static string[] Split(string chain) =>
        chain.Split(chain.Contains('→', StringComparison.Ordinal) ? '→' : '>', StringSplitOptions.TrimEntries);
}
