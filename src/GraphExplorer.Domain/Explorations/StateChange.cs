namespace GraphExplorer.Domain.Explorations;

/// <summary>All that a step changed, both ways: applied it makes the step, reversed it undoes it completely, places included.</summary>
/// <param name="Shown">By entity id.</param>
/// <param name="Hidden">By entity id.</param>
/// <param name="Labels">By relationship id.</param>
/// <param name="Settings">Null where they stayed.</param>
public sealed record StateChange(
    IReadOnlyDictionary<string, Changed<Place>> Shown,
    IReadOnlyDictionary<string, Changed<Place>> Hidden,
    IReadOnlyDictionary<string, Changed<double?>> Labels,
    Changed<ExplorationSettings>? Settings)
{
    /// <summary>The change from one state to another.</summary>
    public static StateChange Between(ExplorationState before, ExplorationState after) => throw new NotImplementedException();

    /// <summary>The change back.</summary>
    public StateChange Reverse() => throw new NotImplementedException();

    /// <summary>The state after this change.</summary>
    public ExplorationState Apply(ExplorationState state) => throw new NotImplementedException();
}
