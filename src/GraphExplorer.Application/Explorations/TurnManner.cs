namespace GraphExplorer.Application.Explorations;

/// <summary>How a step stands to another that is being taken in the same exploration.</summary>
public enum TurnManner
{
    /// <summary>Waits until the other is done.</summary>
    Waits,

    /// <summary>Waits as well, but what gives way is stopped.</summary>
    Overtakes,

    /// <summary>Overtakes, and is stopped itself when a newer one does.</summary>
    GivesWay,
}
