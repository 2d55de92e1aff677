using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Knowledge;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>
/// A network as Cypher, for cypher-shell or Neo4j Browser: what the store itself would write, with its values written
/// out. A statement ends at each semicolon at the end of a line, and nowhere else. The marker comes last, so that a
/// script that was cut off leaves nothing that could be taken for a network.
/// </summary>
internal sealed class CypherScript : INetworkScript
{
    private const string Head = """
        // A network of GraphExplorer, for an empty Neo4j database (5.26 or later). Load it with
        //   cypher-shell -a neo4j://localhost:7687 -u neo4j -d neo4j -f FILE
        // Made by GraphExplorer from what it holds: change that, and make this anew.

        """;

    // whoever reads a network gets it signed; nothing is left for the one who writes to sign
    private static readonly Authorship Nobody = new("", DateTimeOffset.UnixEpoch);

    /// <inheritdoc/>
    public async Task WriteAsync(FactBatch facts, TextWriter into, CancellationToken cancel)
    {
        await into.WriteAsync(Head.AsMemory(), cancel);
        foreach (var (title, statements) in Parts(Draft(facts)).Where(part => part.Statements.Any()))
        {
            await into.WriteAsync($"\n// {title}\n".AsMemory(), cancel);
            foreach (var statement in statements)
            {
                await into.WriteAsync($"{statement};\n".AsMemory(), cancel);
            }
        }
    }

    private static Ledger Draft(FactBatch facts)
    {
        if (facts.Claims.Any(record => record.By is null))
        {
            throw new ArgumentException("A claim does not say who recorded it.", nameof(facts));
        }

        var known = new BatchKnowledge(new MarkerState(0, "", 0, false), KnownTypes.None);
        BatchCheck.Run(known, facts, StoreLimits.Faults(facts));
        return Drafting.Of(known, facts, Nobody, []);
    }

    private static IEnumerable<(string Title, IEnumerable<string> Statements)> Parts(Ledger ledger)
    {
        var (ties, tie) = (new AssessedTies(ledger), new TieScript(ledger));
        return
        [
            ("Constraints and indexes", [.. GraphSchema.Steps.SelectMany(step => step.Statements), Founding.Await]),
            ("Relationship types", SourceScript.Types(ledger)),
            ("Documents", SourceScript.Documents(ledger)),
            ("Entities and their names", SourceScript.Entities(ledger, ties)),
            ("Speakers", SourceScript.Speakers(ledger)),
            ("Relationships, each a record and beside it a native relationship, and the claims on them", tie.All(ties)),
            ("Claims about entities", tie.OnEntities()),
            ("Reviews", ReviewScript.All(ledger)),
            ("Numbers of relationships", CountScript.Tallies(ties)),
            ("The marker: from here on the database is a network of GraphExplorer", [CountScript.Marker(ledger, ties)]),
        ];
    }
}
