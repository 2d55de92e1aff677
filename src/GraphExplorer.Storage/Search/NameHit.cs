namespace GraphExplorer.Storage.Search;

/// <summary>A name that matched.</summary>
/// <param name="Entity">Its entity, as the store names it.</param>
/// <param name="Position">0 for the name to show, then the other names.</param>
/// <param name="Text">The name.</param>
/// <param name="Score">How well, above 0 to 1.</param>
/// <typeparam name="TKey">How the store names an entity.</typeparam>
internal sealed record NameHit<TKey>(TKey Entity, long Position, string Text, double Score);
