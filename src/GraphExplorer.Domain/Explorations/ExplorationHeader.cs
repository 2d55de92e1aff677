namespace GraphExplorer.Domain.Explorations;

/// <summary>An exploration in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Entities">How many entities it shows.</param>
/// <param name="Steps">How many steps are in force.</param>
/// <param name="Updated">When its last step was taken.</param>
public sealed record ExplorationHeader(string Id, string Name, int Entities, int Steps, DateTimeOffset Updated);
