namespace GraphExplorer.Interchange.Items;

/// <summary>What a claim or review of a file is about.</summary>
public abstract record ClaimSubject;
