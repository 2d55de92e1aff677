namespace GraphExplorer.Storage.Embedded.Schema;

/// <summary>What a kind of file looks like inside, and how older ones become it.</summary>
/// <param name="ApplicationId">SQLite's application id, by which a file is known to be ours.</param>
/// <param name="Contents">What the file is, in words.</param>
/// <param name="Migrations">From nothing to the newest version, in order, without a gap.</param>
internal sealed record FileSchema(int ApplicationId, string Contents, IReadOnlyList<Migration> Migrations)
{
    /// <summary>The newest version.</summary>
    public int Version => Migrations[^1].Version;
}
