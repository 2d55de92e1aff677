namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>Why a supporting claim is not sound, or does not count as support.</summary>
internal enum Shortcoming
{
    /// <summary>Its wording is hedged.</summary>
    Hedged,

    /// <summary>It is inferred.</summary>
    Inferred,

    /// <summary>Its origin is unnamed and graded F.</summary>
    UnnamedOrigin,

    /// <summary>A speaker of its chain cannot be judged.</summary>
    Unjudgeable,

    /// <summary>A speaker of its chain is graded D or E.</summary>
    Unreliable,

    /// <summary>The information is graded 4 or 5.</summary>
    Doubtful,

    /// <summary>The information cannot be judged.</summary>
    UnjudgedInformation,

    /// <summary>Its origin also says something against it.</summary>
    SelfDoubted,
}
