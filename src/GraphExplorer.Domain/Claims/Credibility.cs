using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Claims;

/// <summary>How credible the information is: the Admiralty code's second axis. 6 is unknown, not the worst.</summary>
public enum Credibility
{
    /// <summary>Confirmed by other, independent sources.</summary>
    [Word("1")]
    Confirmed = 1,

    /// <summary>Probably true.</summary>
    [Word("2")]
    ProbablyTrue = 2,

    /// <summary>Possibly true.</summary>
    [Word("3")]
    PossiblyTrue = 3,

    /// <summary>Doubtful.</summary>
    [Word("4")]
    Doubtful = 4,

    /// <summary>Improbable.</summary>
    [Word("5")]
    Improbable = 5,

    /// <summary>Truth cannot be judged.</summary>
    [Word("6")]
    CannotBeJudged = 6,
}
