namespace GraphExplorer.Domain.Assessments;

/// <summary>The named reasons to doubt a tie that its own claims give.</summary>
public enum WeaknessKind
{
    /// <summary>All support goes back to one independent origin.</summary>
    OneOrigin,

    /// <summary>All support stands in one document.</summary>
    SingleDocument,

    /// <summary>Every origin is unreliable or cannot be judged.</summary>
    UnreliableOrigins,

    /// <summary>Every supporting claim is hedged.</summary>
    Hedged,

    /// <summary>Every supporting claim is inferred.</summary>
    Inferred,

    /// <summary>Another speaker disputes it or finds no evidence.</summary>
    Contested,

    /// <summary>A named speaker looked and found no evidence.</summary>
    NoEvidenceFound,

    /// <summary>Who reports it doubts it.</summary>
    QuestionedByReporter,

    /// <summary>Support and denial speak of different periods.</summary>
    DifferentPeriods,

    /// <summary>No supporting claim says when it held.</summary>
    Undated,

    /// <summary>No supporting claim says where in its document it stands.</summary>
    NoLocator,

    /// <summary>Every supporting claim came through three speakers or more.</summary>
    SecondHand,

    /// <summary>Reviews excluded the only support.</summary>
    SupportExcluded,
}
