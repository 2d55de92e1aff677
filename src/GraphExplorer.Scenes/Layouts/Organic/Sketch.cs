namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Places without labels, parallel ties taken as one: quick to judge, so that many can be tried.</summary>
/// <param name="X">By node.</param>
/// <param name="Y">By node.</param>
/// <param name="Cost">How good it is; less is better.</param>
/// <param name="Attempt">Which attempt it came from.</param>
internal sealed record Sketch(double[] X, double[] Y, long Cost, int Attempt);
