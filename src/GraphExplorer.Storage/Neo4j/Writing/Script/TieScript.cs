using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>Statements for ties, each followed by its claims.</summary>
/// <param name="ledger">The network.</param>
internal sealed class TieScript(Ledger ledger)
{
    private const long Revision = 1;

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
            ScriptText.Match("a", "Entity", tie.From),
            ScriptText.Match("b", "Entity", tie.To),
            ScriptText.Create("r:Relationship", ProjectionRows.Record(tie, draft.Kinds, Revision, projection)),
            "CREATE (r)-[:BEGINS_AT]->(a)",
            "CREATE (r)-[:ENDS_AT]->(b)",
            .. native,
        ]);
    }

    private string Claim(ClaimDraft draft)
    {
        var chain = draft.New!.Chain;
        return ScriptText.Statement([
            draft.Subject.Relationship is { } tie ? ScriptText.Match("x", "Relationship", tie) : ScriptText.Match("x", "Entity", draft.Subject.Entity!),
            ScriptText.Match("d", "Document", draft.Document),
            .. chain.Select((id, place) => ScriptText.Match($"s{place}", "Speaker", id)),
            ScriptText.Create("c:Claim", draft.Properties(ledger)),
            "CREATE (c)-[:ABOUT]->(x)",
            "CREATE (c)-[:STANDS_IN]->(d)",
            .. chain.Select((_, place) => $"CREATE (c)-[:SAID_BY]->(s{place})"),
        ]);
    }
}
