namespace GraphExplorer.Web.Canvas;

/// <summary>How the canvas is doing.</summary>
public enum CanvasState
{
    /// <summary>It has not drawn anything yet.</summary>
    Loading,

    /// <summary>It draws a scene.</summary>
    Ready,

    /// <summary>It could not get what it was asked for.</summary>
    Failed,

    /// <summary>The server cannot be reached; steps wait in the browser.</summary>
    Offline,
}
