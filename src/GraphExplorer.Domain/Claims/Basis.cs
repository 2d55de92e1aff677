namespace GraphExplorer.Domain.Claims;

/// <summary>How the origin comes to say it.</summary>
public enum Basis
{
    /// <summary>Heard or read it.</summary>
    Reported,

    /// <summary>Saw it or did it.</summary>
    Observed,

    /// <summary>Concluded it from premises.</summary>
    Inferred,
}
