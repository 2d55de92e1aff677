namespace GraphExplorer.Domain.Relationships;

/// <summary>Whether a type binds or divides; most say neither.</summary>
public enum Sign
{
    /// <summary>Says neither.</summary>
    None,

    /// <summary>Binds.</summary>
    Positive,

    /// <summary>Divides.</summary>
    Negative,
}
