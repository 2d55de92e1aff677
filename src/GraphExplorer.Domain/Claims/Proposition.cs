namespace GraphExplorer.Domain.Claims;

/// <summary>What a claim is about: a relationship, an attribute of an entity, or that two entities are the same.</summary>
public abstract record Proposition
{
    /// <summary>Its id, 32 lower-case hex digits; a relationship's is the relationship's own.</summary>
    public abstract string Id { get; }
}
