using GraphExplorer.Domain.Assessments;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Packing;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>Makes up the statement that writes what a ledger holds.</summary>
internal static class FactsStatement
{
    /// <summary>The statement.</summary>
    /// <param name="ledger">What is written.</param>
    /// <param name="token">By which the database knows a second sending.</param>
    public static Statement Of(Ledger ledger, string token)
    {
        var packing = new Packing.Packing(ledger);
        var ties = new TieRows(packing);
        // tables and places fill up while rows are made: they come last
        return Statement.Of(
            FactsCypher.Text,
            [
                ("token", token),
                ("seen", ledger.Known.State.Change),
                ("rules", Assessment.RulesVersion),
                ("newEntities", EntityRows.New(packing)),
                ("gains", EntityRows.Gains(packing)),
                ("types", SourceRows.Types(packing)),
                ("relabelled", SourceRows.Relabelled(packing)),
                ("newDocuments", SourceRows.Documents(packing)),
                ("newSpeakers", SourceRows.Speakers(packing)),
                ("graded", SourceRows.Graded(packing)),
                ("newTies", ties.New()),
                ("claims", ClaimRows.OnKnown(packing)),
                ("annotations", ClaimRows.Annotations(packing)),
                ("reviews", SourceRows.Reviews(packing)),
                ("touched", ledger.Touched.Order(StringComparer.Ordinal).Select(packing.KnownTies.Of).ToArray()),
                ("ends", ties.Changes.Ends.Select(end => new[] { packing.Entities.Of(end.Key), end.Value }).ToArray()),
                ("pairs", ties.Changes.Pairs.Select(pair => new[] { packing.Entities.Of(pair.Key.One), packing.Entities.Of(pair.Key.Other) }).ToArray()),
                ("tallies", ties.Changes.Tallies.ToArray()),
                ("added", Added(ledger, ties.Changes)),
                ("documents", packing.Documents.Known),
                ("speakers", packing.Speakers.Known),
                ("entities", packing.Entities.Known),
                ("ties", packing.KnownTies.Known),
                ("known", packing.KnownClaims.Known),
                ("natives", ledger.Types.Keys.Select(TypeValues.Native).ToArray()),
                ("texts", packing.Tables.Texts),
                ("moments", packing.Tables.Moments),
            ]) with
        { IsPlain = true };
    }

    private static PropertyMap Added(Ledger ledger, TallyChanges changes) => new()
    {
        { "entities", ledger.Added.Entities },
        { "claims", ledger.Added.Claims },
        { "documents", ledger.Added.Documents },
        { "speakers", ledger.Added.Speakers },
        { "reviews", ledger.Added.Reviews },
        { "drawn", changes.Drawn },
        { "undrawn", changes.Undrawn },
    };
}
