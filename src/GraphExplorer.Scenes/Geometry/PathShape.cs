namespace GraphExplorer.Scenes.Geometry;

/// <summary>What kind of line a tie is drawn with.</summary>
public enum PathShape
{
    /// <summary>One straight piece.</summary>
    Straight,

    /// <summary>A quadratic Bézier curve, of a fan of parallel ties.</summary>
    Curve,

    /// <summary>A cubic Bézier curve, of a tie to itself.</summary>
    Loop,
}
