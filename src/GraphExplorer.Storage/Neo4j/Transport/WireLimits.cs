namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>How long and how often a server is asked.</summary>
internal sealed record WireLimits
{
    /// <summary>The limits in use.</summary>
    public static readonly WireLimits Standard = new();

    /// <summary>Until a connection stands.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Until an answer begins, and between its pieces.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How long the server may work at a statement: a little longer than it is waited for, so that nothing goes on for nobody.</summary>
    public TimeSpan Work => Answer + TimeSpan.FromSeconds(10);

    /// <summary>The same for a statement whose rows are taken as they arrive, at the pace of whoever takes them.</summary>
    public TimeSpan Stream { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How often a statement is sent again after the first time.</summary>
    public int Retries { get; init; } = 6;

    /// <summary>The wait before the first of them; each later one waits about twice as long.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromMilliseconds(80);

    /// <summary>The longest wait between two of them.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many answers are open at once; who comes then waits.</summary>
    public int AtOnce { get; init; } = 16;
}
