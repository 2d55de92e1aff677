using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Embedded.Schema;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>A file of ours on the disk: made where it is missing, looked at before it is used, brought forward where it is older.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="schema">What it should be.</param>
internal sealed class DatabaseFile(string path, FileSchema schema)
{
    /// <summary>Up to this size, in bytes, a file is checked whole when it is opened (some milliseconds); larger ones by their header and first pages.</summary>
    private const long CheckedWhole = 16 * 1024 * 1024;

    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <summary>Makes the file usable.</summary>
    /// <exception cref="StoreRefusedException">It is damaged, not ours, newer, or cannot be written; it was left untouched.</exception>
    public void Prepare()
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw Refusals.Folder(path);
            }

            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            if (File.Exists(path + "-wal") && IsMissing())
            {
                throw Refusals.LogAlone(path);
            }

            if (IsMissing())
            {
                if (File.Exists(path) && !PlainFile.Is(path))
                {
                    throw Refusals.NoFile(path);
                }

                FileCreation.Create(path, schema);
            }

            Inspect();
            FileMigration.Run(path, schema);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw Refusals.ReadOnly(path, fault);
        }
        catch (IOException fault)
        {
            throw new StoreRefusedException(
                $"The store {path} cannot be used: {fault.Message.TrimEnd('.')}.", "Name another folder with --data.", fault);
        }
        catch (SqliteException fault)
        {
            throw Refusals.Of(fault, path);
        }
    }

    private bool IsMissing() => !File.Exists(path) || new FileInfo(path).Length == 0;

    private void Inspect()
    {
        using (var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
        {
            if (!file.CanSeek)
            {
                // a pipe behind a link: to read from it is to wait
                throw Refusals.NoFile(path);
            }

            Inspect(FileHeader.Read(file) ?? throw Refusals.NotOurs(path, "not a SQLite file"), file.Length);
        }

        using var connection = Connecting.ReadOnly(path);
        var small = new FileInfo(path).Length <= CheckedWhole;
        using var check = connection.CreateCommand();
        check.CommandText = small ? "PRAGMA quick_check(1)" : "SELECT count(*) FROM sqlite_master";
        if (check.ExecuteScalar() is string answer && answer != "ok")
        {
            throw Refusals.Damaged(path, answer.ReplaceLineEndings(" "));
        }
    }

    private void Inspect(FileHeader header, long length)
    {
        if (header.ApplicationId != schema.ApplicationId)
        {
            throw Refusals.NotOurs(path, $"not {schema.Contents} of GraphExplorer");
        }

        if (header.Version > schema.Version)
        {
            throw Refusals.Newer(path, header.Version, schema.Version);
        }

        if (length < header.Pages * header.PageSize)
        {
            throw Refusals.Damaged(path, $"it has {length} bytes and should have {header.Pages * header.PageSize}");
        }
    }
}
