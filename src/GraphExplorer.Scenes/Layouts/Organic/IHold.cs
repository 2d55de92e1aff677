namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Where nodes may stand.</summary>
internal interface IHold
{
    /// <summary>Changes a place into the nearest one where the node may stand.</summary>
    void Hold(int node, ref double x, ref double y);
}
