using System.Runtime.CompilerServices;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Reads everything of a kind as a stream, a page at a time, so that memory stays flat on both sides.</summary>
internal static class Pages
{
    private const int Size = 2_000;

    /// <summary>The stream, by id.</summary>
    /// <param name="database">The database.</param>
    /// <param name="text">Gives the next <c>$size</c> rows behind the id <c>$after</c>, in the order of ids, the id first in each.</param>
    /// <param name="of">Makes one of a row.</param>
    /// <param name="cancel">Ends it.</param>
    /// <typeparam name="T">What is read.</typeparam>
    public static async IAsyncEnumerable<T> ByIdAsync<T>(
        GraphDatabase database, string text, Func<Row, T> of, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var after = ""; ;)
        {
            var from = after;
            var page = await database.AskAsync(asking => asking.RowsAsync(text, ("after", from), ("size", Size)), cancel);
            foreach (var row in page)
            {
                yield return of(row);
            }

            if (page.Count < Size)
            {
                yield break;
            }

            after = page[^1].Text(0);
        }
    }

    /// <summary>Reviews, oldest first.</summary>
    public static async IAsyncEnumerable<T> ByTimeAsync<T>(
        GraphDatabase database, string text, Func<Row, T> of, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var (at, number) = (DateTimeOffset.MinValue, -1L); ;)
        {
            var (from, behind) = (at, number);
            var page = await database.AskAsync(asking => asking.RowsAsync(text, ("at", from), ("number", behind), ("size", Size)), cancel);
            foreach (var row in page)
            {
                yield return of(row);
            }

            if (page.Count < Size)
            {
                yield break;
            }

            (at, number) = ((DateTimeOffset)page[^1][0]!, page[^1].Number(1));
        }
    }
}
