using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations;

/// <summary>What an expansion could add.</summary>
/// <param name="Name">The entity's name.</param>
/// <param name="Neighbours">All its neighbours, shown or not.</param>
/// <param name="Families">Those that are not shown, by family; one that is tied in two ways counts in both.</param>
/// <param name="Room">How many entities the exploration can still take.</param>
public sealed record ExpansionOffer(string Name, int Neighbours, IReadOnlyList<FamilyCount> Families, int Room);
