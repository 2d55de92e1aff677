namespace GraphExplorer.Application.Mappings;

/// <summary>The store that a door was asked for, and what was said beside it.</summary>
/// <param name="Address">Where it is, without user and password.</param>
/// <param name="IsFile">Whether it is a file of GraphExplorer's own kind.</param>
/// <param name="DataFolder">The data folder.</param>
/// <param name="Mapping">The mapping file that an option names, or null.</param>
/// <param name="Founding">The option, where it was given, by which an empty database becomes GraphExplorer's; null where a door has none.</param>
public sealed record StoreAsked(string Address, bool IsFile, string DataFolder, string? Mapping, string? Founding = null);
