using System.Buffers.Binary;
using System.Text;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>What the first hundred bytes of a SQLite file tell, read without SQLite, so that nothing is touched (sqlite.org/fileformat.html, section 1.3).</summary>
/// <param name="PageSize">Bytes a page.</param>
/// <param name="Pages">Size of the file in pages, or 0 where the header does not tell.</param>
/// <param name="Version">The schema's version.</param>
/// <param name="ApplicationId">Whose file it is.</param>
internal sealed record FileHeader(int PageSize, long Pages, int Version, int ApplicationId)
{
    private const int Length = 100;

    /// <summary>The header, or null where the file does not begin like a SQLite file.</summary>
    public static FileHeader? Read(Stream file)
    {
        var bytes = new byte[Length];
        return file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) == Length
            && Encoding.ASCII.GetString(bytes, 0, 16) == "SQLite format 3\0"
                ? Of(bytes)
                : null;
    }

    private static FileHeader Of(ReadOnlySpan<byte> bytes)
    {
        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(bytes[16..]);
        return new FileHeader(
            pageSize == 1 ? 65_536 : pageSize,
            BinaryPrimitives.ReadUInt32BigEndian(bytes[28..]),
            BinaryPrimitives.ReadInt32BigEndian(bytes[60..]),
            BinaryPrimitives.ReadInt32BigEndian(bytes[68..]));
    }
}
