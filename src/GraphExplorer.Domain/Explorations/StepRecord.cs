using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Explorations;

/// <summary>A step that led to what is on the screen.</summary>
/// <param name="Position">1 for the first.</param>
/// <param name="Kind">What kind of step, a word: <c>expand</c>.</param>
/// <param name="Name">What undo and redo call it: <c>Expand Taliban, 6 added</c>.</param>
/// <param name="Change">What it changed.</param>
/// <param name="By">Who took it, and when.</param>
public sealed record StepRecord(int Position, string Kind, string Name, StateChange Change, Authorship By);
