namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Takes again the step that was undone last.</summary>
/// <param name="Id">Of the page's making.</param>
public sealed record Redo(string Id) : Step(Id);
