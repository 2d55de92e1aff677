using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Interchange.Items;

/// <summary>An entity as a file refers to it.</summary>
/// <param name="Word">Its name; where it may not be made, its key or id does as well.</param>
/// <param name="Id">Its id, where the file gives it apart.</param>
/// <param name="Kind">Its kind, where the file gives it; null fits any.</param>
/// <param name="MayBeMade">Whether one that nobody knows is made: tables name entities, the product's own form declares them.</param>
public sealed record EntityMention(string Word, string? Id = null, EntityKind? Kind = null, bool MayBeMade = false);
