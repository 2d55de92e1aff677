using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>A step that makes something new of what is on the screen; undo and redo walk over these.</summary>
/// <param name="Id">Of the page's making.</param>
public abstract record ForwardStep(string Id) : Step(Id)
{
    /// <summary>What the step makes of a state.</summary>
    /// <exception cref="Domain.Faults.GraphExplorerException">It cannot be taken; nothing changes.</exception>
    public abstract Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel);
}
