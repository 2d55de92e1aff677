namespace GraphExplorer.Domain.Relationships;

/// <summary>The families of relationship types; each has one colour.</summary>
public enum Family
{
    /// <summary>Side by side.</summary>
    Alliance,

    /// <summary>Against one another.</summary>
    Rivalry,

    /// <summary>Part and whole.</summary>
    Structure,

    /// <summary>Who leads, appoints, speaks for whom.</summary>
    Leadership,

    /// <summary>Who came from where.</summary>
    Movement,

    /// <summary>Hidden or deniable.</summary>
    Covert,

    /// <summary>In touch or at one place.</summary>
    Contact,

    /// <summary>Who did what, and where.</summary>
    Action,
}
