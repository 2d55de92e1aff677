using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations;

/// <summary>What an exploration shows.</summary>
/// <param name="All">Everything on it, filters left aside.</param>
/// <param name="Passing">What its filters let through.</param>
public sealed record ShownNetwork(Network All, Network Passing);
