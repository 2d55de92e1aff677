namespace GraphExplorer.Domain.Explorations;

/// <summary>What a person has on the screen, and how far along its steps they are.</summary>
/// <param name="Id">Cannot be guessed.</param>
/// <param name="Name">What the list of recent ones calls it.</param>
/// <param name="Version">Raised by every step, undo and redo; 1 when new.</param>
/// <param name="Position">How many steps are in force; those above it can be redone.</param>
/// <param name="State">What is on the screen.</param>
/// <param name="Created">When it began.</param>
/// <param name="Updated">When its last step was taken.</param>
public sealed record Exploration(
    string Id,
    string Name,
    long Version,
    int Position,
    ExplorationState State,
    DateTimeOffset Created,
    DateTimeOffset Updated);
