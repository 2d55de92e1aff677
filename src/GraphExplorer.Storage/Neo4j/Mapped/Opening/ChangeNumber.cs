using System.Globalization;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>
/// The number of the last change of a database that keeps none for us: the moment, in milliseconds since 1970, at which
/// something was first seen to be committed there. The server names its last transaction in every answer; where it does
/// not, the numbers of nodes and relationships, which it keeps ready, stand in for that.
/// </summary>
/// <param name="transport">The wire.</param>
/// <param name="reader">Asks over it.</param>
/// <param name="clock">Tells the moment.</param>
internal sealed class ChangeNumber(INeo4jTransport transport, ForeignReader reader, TimeProvider clock)
{
    private static readonly Statement Ask = Statement.Of("""
        RETURN COUNT { MATCH (n) } AS nodes, COUNT { MATCH ()-[r]->() } AS ties,
          EXISTS { MATCH (m:GraphExplorer {key: 1}) WHERE m.schema IS :: INTEGER NOT NULL } AS ours
        """);

    private readonly Lock _lock = new();
    private string? _seen;
    private long _number;

    /// <summary>The number as of now; asks the database.</summary>
    /// <exception cref="StoreRefusedException">The database has meanwhile become GraphExplorer's own.</exception>
    public async Task<long> NowAsync(CancellationToken cancel)
    {
        var row = await reader.RowAsync(Ask, cancel).ConfigureAwait(false);
        if (row.Flag(2))
        {
            // a page tells the cause alone, for as long as it is so
            throw new StoreRefusedException(
                "The database has meanwhile become a network of GraphExplorer's own, which is not read by a mapping: start GraphExplorer again on it, without --mapping and GRAPHEXPLORER_MAPPING.",
                "If another database is meant, name it with --store.");
        }

        return Note(transport.LastBookmark ?? string.Create(CultureInfo.InvariantCulture, $"{row.Number(0)} {row.Number(1)}"));
    }

    /// <summary>The number as of the last answer.</summary>
    public Task<long> SeenAsync(CancellationToken cancel) =>
        transport.LastBookmark is { } bookmark ? Task.FromResult(Note(bookmark)) : NowAsync(cancel);

    /// <summary>The database is read in another way from now on.</summary>
    public void Raise()
    {
        lock (_lock)
        {
            _number = Next();
        }
    }

    private long Note(string seen)
    {
        lock (_lock)
        {
            if (seen != _seen)
            {
                (_seen, _number) = (seen, Next());
            }

            return _number;
        }
    }

    private long Next() => Math.Max(_number + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
}
