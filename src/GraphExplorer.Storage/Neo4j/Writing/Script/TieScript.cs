using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>Statements for ties, each followed by its claims.</summary>
/// <param name="ledger">The network.</param>
internal sealed class TieScript(Ledger ledger)
{
    /// <summary>The ties with their claims.</summary>
    public IEnumerable<string> All(AssessedTies ties) =>
        ties.All.SelectMany(tie => tie.Draft.Claims.Select(Claim).Prepend(Tie(tie.Draft, tie.Projection)));

    /// <summary>The claims about entities.</summary>
    public IEnumerable<string> OnEntities() => ledger.Claims.Values
        .Where(draft => draft.Subject.Relationship is null)
        .OrderBy(draft => draft.Subject.Entity, StringComparer.Ordinal)
        .ThenBy(draft => draft.Subject.Proposition, StringComparer.Ordinal)
        .Select(Claim);

    private string Tie(TieDraft draft, Projection projection)
    {
        var (tie, type) = (draft.Relationship, ledger.Types[draft.Relationship.Type]);
        var native = projection.Native(type) is { } drawn
            ? new[] { ScriptText.Create("a", drawn, "b", ProjectionRows.NativeTie(tie, type, projection)) }
            : [];
        return ScriptText.Statement([
            ScriptText.CreateTied(
                "r",
                "Relationship",
                ProjectionRows.Record(tie, draft.Kinds, TieDraft.Revision, projection),
                ("a", "Entity", tie.From, "BEGINS_AT"),
                ("b", "Entity", tie.To, "ENDS_AT")),
            .. native,
        ]);
    }

    private string Claim(ClaimDraft draft)
    {
        var about = draft.Subject.Relationship is { } tie ? ("x", "Relationship", tie, "ABOUT") : ("x", "Entity", draft.Subject.Entity, "ABOUT");
        var speakers = draft.New!.Chain.Select((id, place) => ($"s{place}", "Speaker", (string?)id, "SAID_BY"));
        return ScriptText.CreateTied("c", "Claim", draft.Properties(ledger), [about, ("d", "Document", draft.Document, "STANDS_IN"), .. speakers]);
    }
}
