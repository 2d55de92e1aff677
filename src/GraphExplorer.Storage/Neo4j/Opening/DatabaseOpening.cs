using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>Finds out whose a database is, and makes an empty one ours where that was asked for. Nothing is written to any other.</summary>
internal static class DatabaseOpening
{
    private const string Look = "OPTIONAL MATCH (m:GraphExplorer {key: 1}) RETURN m.schema, EXISTS { MATCH (n) } AS used";

    // an assessment by older rules counts as one that is behind its facts; one by newer rules is read as it is
    private const string OlderRules = """
        MATCH (m:GraphExplorer {key: 1})
        WHERE m.behind IS NULL AND EXISTS { MATCH (r:Relationship) WHERE r.rules < $rules }
        RETURN m.key
        """;

    private const string MarkBehind = "MATCH (m:GraphExplorer {key: 1}) SET m.behind = true RETURN m.key";

    /// <summary>Opens it.</summary>
    /// <exception cref="StoreRefusedException">It is not ours, or not yet, or of a newer version.</exception>
    public static async Task RunAsync(TellingWire wire, bool mayFound, CancellationToken cancel)
    {
        var (schema, used) = await LookAsync(wire, cancel);
        if (schema is null)
        {
            await FoundAsync(wire, used, mayFound, cancel);
        }
        else if (schema > GraphSchema.Version)
        {
            throw Newer(schema.Value);
        }
        else if (schema < GraphSchema.Version)
        {
            await Founding.RunAsync(wire, (int)schema, cancel);
        }

        await MarkOlderRulesAsync(wire, cancel);
    }

    /// <summary>Looks for the marker, and whether there is anything at all.</summary>
    public static async Task<(long? Schema, bool Used)> LookAsync(TellingWire wire, CancellationToken cancel)
    {
        var (schema, used) = await LookOnceAsync(wire, cancel);
        // between the two looks of one statement another server may have made it ours
        return schema is null && used ? await LookOnceAsync(wire, cancel) : (schema, used);
    }

    private static async Task<(long? Schema, bool Used)> LookOnceAsync(TellingWire wire, CancellationToken cancel)
    {
        return await wire.RowsAsync(Statement.Of(Look), cancel) is [var row] ? (row[0] as long?, row.Flag(1)) : throw NoAnswer();
    }

    private static Task FoundAsync(TellingWire wire, bool used, bool mayFound, CancellationToken cancel) => (used, mayFound) switch
    {
        (true, _) => throw NotOurs(),
        (_, false) => throw Empty(),
        _ => Founding.RunAsync(wire, 0, cancel),
    };

    private static async Task MarkOlderRulesAsync(TellingWire wire, CancellationToken cancel)
    {
        if ((await wire.RowsAsync(Statement.Of(OlderRules, ("rules", Assessment.RulesVersion)), cancel)).Count == 0)
        {
            return;
        }

        try
        {
            await wire.WriteAsync(Statement.Of(MarkBehind), cancel);
        }
        catch (StoreRefusedException refused) when (ServerFaults.IsReadOnly(refused))
        {
            // nobody could mend them either: they are read as they stand
        }
    }

    private static StoreRefusedException NoAnswer() => new(
        "The server answered nothing when it was asked what the database holds.", "Check that it is Neo4j itself that answers at the address.");

    private static StoreRefusedException NotOurs() => new(
        "The database holds what GraphExplorer did not make; nothing was written to it.",
        "Name an empty database to make it GraphExplorer's, or look at this one by a mapping: “graphexplorer mapping --store … --out FILE” proposes one, --mapping FILE takes it.");

    private static StoreRefusedException Empty() => new(
        "The database is empty, and nobody asked to make it a network of GraphExplorer; nothing was written to it.",
        "Fill it with “graphexplorer seed --store …” or “graphexplorer import --store …”, or start the web application with --seed-store.");

    private static StoreRefusedException Newer(long version) => new(
        $"The database has version {version}, and this program knows versions up to {GraphSchema.Version}; it was left untouched.",
        "Use the newer GraphExplorer that wrote it, or name another database.");
}
