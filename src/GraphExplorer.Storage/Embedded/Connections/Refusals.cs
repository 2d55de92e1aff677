using GraphExplorer.Domain.Faults;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>SQLite's errors as faults that a person can do something about.</summary>
internal static class Refusals
{
    /// <summary>The fault with cause and remedy; another error stays what it is.</summary>
    public static Exception Of(SqliteException fault, string file) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => Damaged(file, fault.Message, fault),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => ReadOnly(file, fault),
        raw.SQLITE_CANTOPEN => new StoreRefusedException(
            $"The store {file} cannot be opened.",
            "Check that the folder is there and that you may write in it, or name another with --data.",
            fault),
        raw.SQLITE_FULL => new StoreRefusedException(
            $"The disk that the store {file} lies on is full; nothing was changed.", "Free some space and try again.", fault),
        raw.SQLITE_IOERR => new StoreRefusedException(
            $"The store {file} could not be read or written: {fault.Message}.", "Check the disk, then try again.", fault),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Busy(file, fault),
        _ => fault,
    };

    /// <summary>The file's content is broken.</summary>
    public static StoreRefusedException Damaged(string file, string what, Exception? inner = null) => new(
        $"The store {file} is damaged ({what.TrimEnd('.')}); it was left untouched.",
        "Put a backup in its place, or move it away (with its -wal file) to start with a new one.",
        inner);

    /// <summary>A log lies where its file is missing: SQLite would play it into any new one.</summary>
    public static StoreRefusedException LogAlone(string file) => new(
        $"The store {file} is missing, and its log {file}-wal is there; it was left untouched.",
        "Put the store back beside its log, or move the log away too to start with a new store.");

    /// <summary>The file is not a store of this product.</summary>
    public static StoreRefusedException NotOurs(string file, string what) => new(
        $"The file {file} is {what}; it was left untouched.",
        "Name another folder with --data, or move the file away.");

    /// <summary>It is a folder.</summary>
    public static StoreRefusedException Folder(string path) => new(
        $"{path} is a folder, and a store is a file; it was left untouched.",
        $"Name the file in it, as in sqlite:{Path.Combine(path, "network.db")}.");

    /// <summary>It is a device or a pipe.</summary>
    public static StoreRefusedException NoFile(string path) => new(
        $"{path} is a device or a pipe, and a store is a file; it was left untouched.",
        "Name a file, as in sqlite:network.db.");

    /// <summary>The file was written by a later version.</summary>
    public static StoreRefusedException Newer(string file, int version, int known) => new(
        $"The store {file} has version {version}, and this program knows versions up to {known}; it was left untouched.",
        "Use the newer GraphExplorer that wrote it, or name another folder with --data.");

    /// <summary>The file or its folder cannot be written.</summary>
    public static StoreRefusedException ReadOnly(string file, Exception? inner = null) => new(
        $"The store {file} cannot be written: there is no permission for it.",
        "Give yourself the permission to write the file and its folder, or name another folder with --data.",
        inner);

    /// <summary>Another process holds the file.</summary>
    public static StoreRefusedException Busy(string file, Exception? inner = null) => new(
        $"Another process has been writing to the store {file} for too long; nothing was changed.",
        "Wait until it has ended, then try again.",
        inner)
    { IsAway = true };
}
