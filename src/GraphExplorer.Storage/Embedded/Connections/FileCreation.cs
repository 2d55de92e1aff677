using System.Globalization;
using GraphExplorer.Storage.Embedded.Schema;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>Makes a new file beside its place and moves it there whole, so that nobody ever sees half of one.</summary>
internal static class FileCreation
{
    /// <summary>Bytes a page: names and weaknesses fit better than in 4,096.</summary>
    private const int PageSize = 8_192;

    /// <summary>Makes the file, unless another process is quicker.</summary>
    public static void Create(string path, FileSchema schema)
    {
        var draft = string.Create(CultureInfo.InvariantCulture, $"{path}.new-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}");
        File.Delete(draft);
        try
        {
            Fill(draft, schema);
            if (File.Exists(path) && new FileInfo(path).Length == 0)
            {
                File.Delete(path);
            }

            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // another process made it meanwhile: theirs is as good
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Fill(string draft, FileSchema schema)
    {
        var target = new SqliteConnectionStringBuilder { DataSource = draft, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        using var connection = new SqliteConnection(target.ToString());
        connection.Open();
        Connecting.Run(connection, string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA page_size = {PageSize}; PRAGMA synchronous = FULL; PRAGMA application_id = {schema.ApplicationId};"));
        FileMigration.Forward(connection, schema);
        Connecting.Run(connection, "PRAGMA journal_mode = WAL;");
    }
}
