using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Domain.Claims;

/// <summary>That two entities are the same; graded and reversible like everything that is claimed.</summary>
public sealed record SameEntityProposition : Proposition
{
    /// <summary>Puts the two in order, so that theirs never matters.</summary>
    public SameEntityProposition(string one, string other)
    {
        (First, Second) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
        Id = ContentId.Of("same", First, Second);
    }

    /// <summary>The ordinally smaller entity id.</summary>
    public string First { get; }

    /// <summary>The other entity id.</summary>
    public string Second { get; }

    /// <inheritdoc/>
    public override string Id { get; }
}
