namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Takes back the last step in force. Facts are never undone this way.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Of">The step that is meant to be taken back, where it may not have been taken: then nothing is.</param>
public sealed record Undo(string Id, string? Of = null) : Step(Id);
