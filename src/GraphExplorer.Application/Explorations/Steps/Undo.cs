namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Takes back the last step in force. Facts are never undone this way.</summary>
/// <param name="Id">Of the page's making.</param>
public sealed record Undo(string Id) : Step(Id);
