using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>Brings a database to the newest version, from nothing or an older one; twice or by two servers at once is as once.</summary>
internal static class Founding
{
    /// <summary>Waits until all indexes can be asked.</summary>
    public const string Await = "CALL db.awaitIndexes(600)";

    private const string Mark = """
        MERGE (m:GraphExplorer {key: 1})
        ON CREATE SET m += $marker
        SET m.schema = CASE WHEN m.schema > $version THEN m.schema ELSE $version END
        RETURN m.schema
        """;

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
        await wire.WriteAsync(Statement.Of(Mark, ("version", GraphSchema.Version), ("marker", MarkerValues.OfNothing)), cancel);
    }

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
