namespace GraphExplorer.Domain.Claims;

/// <summary>How far the wording stands back from what it says.</summary>
public enum Hedge
{
    /// <summary>Stated as so.</summary>
    None,

    /// <summary>Said by others.</summary>
    Reportedly,

    /// <summary>Alleged.</summary>
    Allegedly,

    /// <summary>May be so.</summary>
    Possibly,

    /// <summary>Only supposed for the argument.</summary>
    Hypothetically,

    /// <summary>Planned, not done.</summary>
    Intended,
}
