using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Writing.Checking;

/// <summary>Checks what is kept beside the facts, ties, native ties, numbers, names and projections, and makes it again from them where asked.</summary>
internal static class StoreChecking
{
    private const int Most = 2_000;

    private const string Remedy = " Run check --repair.";

    /// <summary>Checks, and repairs where asked; others can write meanwhile.</summary>
    public static async Task<StoreCheck> RunAsync(GraphDatabase database, bool repair, CancellationToken cancel)
    {
        var behind = await BehindAsync(database, cancel);
        if (repair)
        {
            await database.InTurnAsync(() => RepairAsync(database, cancel), cancel);
        }

        var faults = await FaultsAsync(database, cancel);
        var counts = await database.AskForWritingAsync(async asking => StoreState.Of((await asking.RowsAsync(StoreState.Counts))[0]), cancel);
        return new StoreCheck(counts, faults, behind, repair ? behind - await BehindAsync(database, cancel) : 0);
    }

    private static async Task<List<string>> FaultsAsync(GraphDatabase database, CancellationToken cancel)
    {
        var faults = new List<string>();
        var (state, tallies) = await CountsAsync(database, cancel);
        Add(faults, state, "The counts of the store are not what it holds.");
        foreach (var part in CheckParts.All)
        {
            var wrong = await WalkAsync(database, part, mend: false, cancel);
            Add(faults, wrong > 0, part.Fault(wrong));
        }

        Add(faults, tallies, "The numbers of ties by type are not what the store holds.");
        var names = await NameCheck.RunAsync(database, repair: false, cancel);
        Add(faults, names > 0, $"Of {names} entities the names cannot be searched for.");
        return faults;
    }

    private static async Task<bool> RepairAsync(GraphDatabase database, CancellationToken cancel)
    {
        var mended = await NameCheck.RunAsync(database, repair: true, cancel) + await WalkAsync(database, CheckParts.All[0], mend: true, cancel);
        await Mending.RunAsync(database, cancel);
        foreach (var part in CheckParts.All.Skip(1).Where(part => part.Mend is not null))
        {
            mended += await WalkAsync(database, part, mend: true, cancel);
        }

        var (state, tallies) = await CountsAsync(database, cancel);
        if (state || tallies)
        {
            await database.WriteRowsAsync(Statement.Of(CountParts.Mend, ("token", WriteToken.New())));
            mended++;
        }

        if (mended > 0)
        {
            await database.WriteRowsAsync(Statement.Of(CountParts.Raise, ("token", WriteToken.New())));
        }

        return mended > 0;
    }

    /// <summary>Whether the marker's numbers are wrong, and whether the tallies are.</summary>
    private static async Task<(bool State, bool Tallies)> CountsAsync(GraphDatabase database, CancellationToken cancel)
    {
        var row = (await database.AskForWritingAsync(asking => asking.RowsAsync(CountParts.Find), cancel))[0];
        return (!row.Flag(0), row.Flag(1));
    }

    private static async Task<int> BehindAsync(GraphDatabase database, CancellationToken cancel) => (int)(await database.AskForWritingAsync(
        asking => asking.RowsAsync(CountParts.Behind, ("rules", Assessment.RulesVersion)), cancel))[0].Number(0);

    /// <summary>Goes over all of it, some at a time; gives how much was wrong.</summary>
    private static async Task<long> WalkAsync(GraphDatabase database, CheckPart part, bool mend, CancellationToken cancel)
    {
        var wrong = 0L;
        for (var after = ""; after is not null;)
        {
            cancel.ThrowIfCancellationRequested();
            var row = mend ? await MendAsync(database, part, after, cancel) : await FindAsync(database, part, after, cancel);
            (wrong, after) = (wrong + row.Number(1), row.TextOrNull(0));
        }

        return wrong;
    }

    private static async Task<Row> FindAsync(GraphDatabase database, CheckPart part, string after, CancellationToken cancel) =>
        (await database.AskForWritingAsync(
            asking => asking.RowsAsync(part.Find, Asked(after, asking.Types)), cancel))[0];

    private static async Task<Row> MendAsync(GraphDatabase database, CheckPart part, string after, CancellationToken cancel)
    {
        var types = await database.TypesAsync(await database.StateAsync(cancel), cancel);
        var rows = await database.WriteRowsAsync(
            Statement.Of(part.Mend!, [("token", WriteToken.New()), .. Asked(after, types)]));
        return new Row(rows[0].List(0));
    }

    private static (string Name, object? Value)[] Asked(string after, KnownTypes types) =>
        [("after", after), ("most", Most), ("types", Types(types)), ("natives", types.Natives.Values)];

    private static Dictionary<string, object?> Types(KnownTypes types) => types.ById.ToDictionary(
        pair => pair.Key,
        pair => (object?)new[] { TypeValues.Native(pair.Key), pair.Value.LabelWhen(false), pair.Value.LabelWhen(true) },
        StringComparer.Ordinal);

    private static void Add(List<string> faults, bool wrong, string fault)
    {
        if (wrong)
        {
            faults.Add(fault + Remedy);
        }
    }
}
