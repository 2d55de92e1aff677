namespace GraphExplorer.Cli.Running;

/// <summary>What the program tells whoever started it.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Faults were found, or rows were skipped.</summary>
    Faults = 1,

    /// <summary>What was asked for cannot be.</summary>
    Usage = 2,

    /// <summary>The store cannot be used.</summary>
    StoreRefused = 3,

    /// <summary>Somebody cancelled it.</summary>
    Cancelled = 130,
}
