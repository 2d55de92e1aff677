namespace GraphExplorer.Storage.Embedded.Schema;

/// <summary>The tables of <c>workspace.db</c>.</summary>
internal static class WorkspaceSchema
{
    /// <summary>The newest.</summary>
    public static readonly FileSchema Newest = new(0x4758_5753, "a workspace store", [new Migration(1, First), new Migration(2, ByNetwork), new Migration(3, WithSteps)]);

    private const string First = """
        CREATE TABLE exploration (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL,
          entities INTEGER NOT NULL, state TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL) STRICT;
        CREATE INDEX exploration_updated ON exploration (updated DESC, id);
        CREATE TABLE step (
          exploration INTEGER NOT NULL REFERENCES exploration, position INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
          change TEXT NOT NULL, author TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (exploration, position)) STRICT;
        CREATE TABLE step_id (
          exploration INTEGER NOT NULL REFERENCES exploration, id TEXT NOT NULL, PRIMARY KEY (exploration, id)) STRICT, WITHOUT ROWID;
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    // whose network an exploration is of; before, there was only the one in the data folder
    private const string ByNetwork = """
        ALTER TABLE exploration ADD COLUMN network TEXT NOT NULL DEFAULT '';
        DROP INDEX exploration_updated;
        CREATE INDEX exploration_updated ON exploration (network, updated DESC, id);
        """;

    // how many steps are in force in the state; before, always as many as in the exploration
    private const string WithSteps = """
        ALTER TABLE exploration ADD COLUMN stands INTEGER NOT NULL DEFAULT 0;
        UPDATE exploration SET stands = position;
        """;
}
