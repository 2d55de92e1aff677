namespace GraphExplorer.Domain.Faults;

/// <summary>Nothing has that id. Nothing was changed.</summary>
public sealed class NotFoundException(string cause, string remedy) : GraphExplorerException(cause, remedy);
