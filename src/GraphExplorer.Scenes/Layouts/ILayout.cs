namespace GraphExplorer.Scenes.Layouts;

/// <summary>A way to lay out a network. Stateless; the same graph and request always give the same places, bit for bit, on every machine and for any number of threads.</summary>
public interface ILayout
{
    /// <summary>The word for it in addresses and files, in lower case.</summary>
    string Id { get; }

    /// <summary>The name that a person reads.</summary>
    string Name { get; }

    /// <summary>Places every node and every label.</summary>
    /// <param name="graph">What to place.</param>
    /// <param name="request">Seed, focus, frame.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it within some tens of milliseconds.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel);
}
