namespace GraphExplorer.Domain.Times;

/// <summary>Whether something held on a day, as far as its dates tell.</summary>
public enum Holding
{
    /// <summary>The day lies outside of every reading of its dates.</summary>
    No,

    /// <summary>Some readings of its dates take the day in, or its dates are qualified.</summary>
    Possibly,

    /// <summary>Every reading of its dates takes the day in.</summary>
    Yes,
}
