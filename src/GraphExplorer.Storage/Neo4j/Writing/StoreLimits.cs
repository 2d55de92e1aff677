using System.Text;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>What Neo4j cannot hold, though a store otherwise could: long values under an index, types named like our own ties.</summary>
internal static class StoreLimits
{
    private const int MostBytes = 4_000;

    private const int Shown = 40;

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "ABOUT", "BEGINS_AT", "ENDS_AT", "IS_ENTITY", "MENTIONED_IN", "NAMES", "REVIEWS", "SAID_BY", "STANDS_IN",
    };

    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Faults(FactBatch batch) =>
    [
        .. batch.Types.Where(type => Taken.Contains(TypeValues.Native(type.Id))).Select(type =>
            $"the type {type.Id} would be called {TypeValues.Native(type.Id)} in Neo4j, which stands for something else there: give it another id"),
        .. TooLong("type", batch.Types.Select(type => type.Id)),
        .. TooLong("entity", batch.Entities.Select(entity => entity.Id)),
        .. TooLong("corrected claim", batch.Claims.Select(record => record.Claim.Supersedes).OfType<string>()),
        .. TooLong("review", batch.Reviews.Select(review => review.Id)),
    ];

    private static IEnumerable<string> TooLong(string what, IEnumerable<string> ids) => ids
        .Where(id => id.Length > MostBytes / 3 && Encoding.UTF8.GetByteCount(id) > MostBytes)
        .Select(id => $"the {what} {id[..Shown]}… has an id of more than {MostBytes} bytes, which Neo4j cannot look up: give it a shorter one");
}
