namespace GraphExplorer.Domain.Mappings;

/// <summary>The labels at the two ends of relationships.</summary>
/// <param name="From">Labels of the node that they start at.</param>
/// <param name="To">Labels of the node that they end at.</param>
/// <param name="Share">The share of the sample, above 0 to 1.</param>
public sealed record EndsSketch(IReadOnlyList<string> From, IReadOnlyList<string> To, double Share);
