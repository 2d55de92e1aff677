using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Reads everything of a kind as a stream, a batch at a time, so that memory stays flat and no reader is held.</summary>
internal static class ReadFacts
{
    private const int Batch = 500;

    /// <summary>The stream, by id.</summary>
    /// <param name="database">The database.</param>
    /// <param name="next">Reads the next ones after an id.</param>
    /// <param name="id">The id of one.</param>
    /// <param name="cancel">Cancels.</param>
    /// <typeparam name="T">What is read.</typeparam>
    public static async IAsyncEnumerable<T> InBatches<T>(
        EmbeddedDatabase database, Func<Session, string, int, List<T>> next, Func<T, string> id, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var after = ""; ;)
        {
            var batch = await database.ReadAsync(session => next(session, after, Batch), cancel);
            foreach (var one in batch)
            {
                yield return one;
            }

            if (batch.Count < Batch)
            {
                yield break;
            }

            after = id(batch[^1]);
        }
    }

    /// <summary>The next claims after an id, with what is recorded beside them.</summary>
    public static List<ClaimRecord> Claims(Session session, string after, int limit) => ClaimRows.After(session, after, limit).ConvertAll(row =>
        new ClaimRecord(
            row.Claim,
            Grades.All(session, row.Key, row.Claim.Id),
            Retractions.All(session, row.Key, row.Claim.Id),
            row.By));

    /// <summary>The reviews, oldest first.</summary>
    public static async IAsyncEnumerable<Review> Reviews(EmbeddedDatabase database, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var (at, key) = (long.MinValue, 0L); ;)
        {
            var batch = await database.ReadAsync(session => ReviewRows.After(session, at, key, Batch), cancel);
            foreach (var (review, _) in batch)
            {
                yield return review;
            }

            if (batch.Count < Batch)
            {
                yield break;
            }

            (at, key) = (Columns.Ticks(batch[^1].Review.By.At), batch[^1].Key);
        }
    }
}
