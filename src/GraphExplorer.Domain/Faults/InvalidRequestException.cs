namespace GraphExplorer.Domain.Faults;

/// <summary>What was asked for cannot be: a value is not allowed, a rule refuses it. Nothing was changed.</summary>
public sealed class InvalidRequestException(string cause, string remedy) : GraphExplorerException(cause, remedy);
