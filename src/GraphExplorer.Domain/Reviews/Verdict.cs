namespace GraphExplorer.Domain.Reviews;

/// <summary>What a review says.</summary>
public enum Verdict
{
    /// <summary>On a tie: the assessment is right. Changes no confidence.</summary>
    Agree,

    /// <summary>On a tie: look at this again. Changes no confidence.</summary>
    Flag,

    /// <summary>On a tie: the confidence is at most the one given.</summary>
    LowerTo,

    /// <summary>On a claim: it does not count.</summary>
    Exclude,

    /// <summary>Takes back one earlier review.</summary>
    Withdraw,
}
