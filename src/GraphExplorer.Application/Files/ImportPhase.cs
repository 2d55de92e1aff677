namespace GraphExplorer.Application.Files;

/// <summary>How far an import has come.</summary>
public enum ImportPhase
{
    /// <summary>Finds out which name is which entity.</summary>
    Settling,

    /// <summary>Looks for faults.</summary>
    Checking,

    /// <summary>Writes.</summary>
    Writing,
}
