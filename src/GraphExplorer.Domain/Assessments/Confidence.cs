namespace GraphExplorer.Domain.Assessments;

/// <summary>How good the evidence for a tie is: not how probable the tie is. In the order of the weakest first.</summary>
public enum Confidence
{
    /// <summary>Nothing live supports it, or nobody has claimed anything.</summary>
    Unassessed,

    /// <summary>Support that is hedged, inferred, poor or cannot be judged.</summary>
    Low,

    /// <summary>A sound supporting origin.</summary>
    Moderate,

    /// <summary>Two independent origins with strong claims.</summary>
    High,
}
