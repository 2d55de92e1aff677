namespace GraphExplorer.Application.Files.Copying;

/// <summary>What both stores hold of one kind of fact after a copy.</summary>
/// <param name="Kind">The kind, in the plural.</param>
/// <param name="From">How many the first store holds.</param>
/// <param name="To">How many the second store holds.</param>
/// <param name="Same">Whether their content is the same, item by item.</param>
public sealed record KindComparison(string Kind, long From, long To, bool Same);
