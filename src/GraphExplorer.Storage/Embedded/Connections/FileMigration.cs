using System.Globalization;
using GraphExplorer.Storage.Embedded.Schema;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>Brings a file forward to the newest version, a step a transaction.</summary>
internal static class FileMigration
{
    /// <summary>Brings the file forward; one of a newer version (seen only once its log is read) is refused.</summary>
    public static void Run(string path, FileSchema schema)
    {
        using var connection = Connecting.Writing(path);
        var version = VersionOf(connection);
        if (version > schema.Version)
        {
            throw Refusals.Newer(path, version, schema.Version);
        }

        Forward(connection, schema);
    }

    /// <summary>Takes every step that the file lacks.</summary>
    public static void Forward(SqliteConnection connection, FileSchema schema)
    {
        foreach (var step in schema.Migrations.Where(step => step.Version > VersionOf(connection)))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (VersionOf(connection) < step.Version)
            {
                Connecting.Run(connection, step.Sql + string.Create(CultureInfo.InvariantCulture, $"; PRAGMA user_version = {step.Version};"));
            }

            transaction.Commit();
        }
    }

    private static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
