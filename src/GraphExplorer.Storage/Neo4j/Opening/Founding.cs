using System.Globalization;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>Brings a database to the newest version, from nothing or an older one; twice or by two servers at once is as once.</summary>
internal static class Founding
{
    private const int Spare = 30;

    // looked at again in this very statement: since the first look somebody may have begun to load what is theirs
    private const string Mark = """
        OPTIONAL MATCH (there:GraphExplorer {key: 1})
        WITH there WHERE there IS NOT NULL OR NOT EXISTS { MATCH (n) }
        MERGE (m:GraphExplorer {key: 1})
        ON CREATE SET m += $marker, m.identity = $identity
        SET m.schema = CASE WHEN m.schema > $version THEN m.schema ELSE $version END
        RETURN m.schema
        """;

    /// <summary>Waits until all indexes can be asked; gives up before the wire does, so that the server is the one who tells.</summary>
    public static readonly string Await = string.Create(
        CultureInfo.InvariantCulture, $"CALL db.awaitIndexes({(int)WireLimits.Standard.Answer.TotalSeconds - Spare})");

    /// <summary>Takes the steps after a version, and marks the database as ours when they are done.</summary>
    public static async Task RunAsync(TellingWire wire, int version, CancellationToken cancel)
    {
        foreach (var step in GraphSchema.Steps.Where(step => step.Version > version))
        {
            foreach (var text in step.Statements)
            {
                await StepAsync(wire, text, cancel);
            }
        }

        await wire.RowsAsync(Statement.Of(Await), cancel);
        var mark = Statement.Of(Mark, ("version", GraphSchema.Version), ("marker", MarkerValues.OfNothing), ("identity", WriteToken.New()));
        // what stood in the way may have been another server's mark, which the second sending finds
        for (var sendings = 0; (await wire.WriteAsync(mark, cancel)).Count == 0; sendings++)
        {
            if (sendings > 0)
            {
                throw Filled();
            }
        }
    }

    private static StoreRefusedException Filled() => new(
        "Somebody else began to fill the database while it was made GraphExplorer's; no network was founded in it.",
        "Name an empty database. The constraints and indexes named graphexplorer_… in this one may be dropped.");

    /// <summary>Where another server has just made the same, the database says so in spite of IF NOT EXISTS: then there is nothing left to do.</summary>
    private static async Task StepAsync(TellingWire wire, string text, CancellationToken cancel)
    {
        try
        {
            await wire.WriteAsync(Statement.Of(text), cancel);
        }
        catch (StoreRefusedException refused) when (refused.InnerException is Neo4jFault fault && fault.Code.Contains("AlreadyExists", StringComparison.Ordinal))
        {
            await wire.WriteAsync(Statement.Of(text), cancel);
        }
    }
}
