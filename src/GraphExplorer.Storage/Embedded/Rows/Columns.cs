using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Times;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Values as columns hold them, and back.</summary>
internal static class Columns
{
    /// <summary>Text, or null.</summary>
    public static string? TextAt(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A number, or null.</summary>
    public static long? NumberAt(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>A date as written, or null.</summary>
    public static Edtf? DateAt(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Edtf.Read(row.GetString(column));

    /// <summary>Author and moment from two columns beside each other.</summary>
    public static Authorship AuthorshipAt(this SqliteDataReader row, int column) => new(row.GetString(column), Moment(row.GetInt64(column + 1)));

    /// <summary>A moment as ticks of UTC.</summary>
    public static long Ticks(DateTimeOffset moment) => moment.UtcTicks;

    /// <summary>A moment from ticks of UTC.</summary>
    public static DateTimeOffset Moment(long ticks) => new(ticks, TimeSpan.Zero);

    /// <summary>Kinds as bits.</summary>
    public static long Bits(IEnumerable<EntityKind> kinds) => kinds.Aggregate(0L, (bits, kind) => bits | Bit(kind));

    /// <summary>A kind as a bit.</summary>
    public static long Bit(EntityKind kind) => 1L << (int)kind;

    /// <summary>Kinds from bits.</summary>
    public static IReadOnlyList<EntityKind> Kinds(long bits) => [.. Enum.GetValues<EntityKind>().Where(kind => (bits & Bit(kind)) != 0)];
}
