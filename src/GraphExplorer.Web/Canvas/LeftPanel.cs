namespace GraphExplorer.Web.Canvas;

/// <summary>What the column at the left of the canvas shows.</summary>
public enum LeftPanel
{
    /// <summary>The entities on the canvas; only where there is room for it.</summary>
    Entities,

    /// <summary>The weakest ties.</summary>
    Weakest,
}
