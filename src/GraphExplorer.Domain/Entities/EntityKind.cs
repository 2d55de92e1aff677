namespace GraphExplorer.Domain.Entities;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A body, group or state.</summary>
    Organization,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>Something that happened; has a date.</summary>
    Event,

    /// <summary>Somewhere.</summary>
    Place,
}
