namespace GraphExplorer.Scenes;

/// <summary>The colour that a text takes; the palette of the theme turns it into one.</summary>
public enum SceneTone
{
    /// <summary>On a solid plate.</summary>
    Plate,

    /// <summary>On the canvas, an event or a panel.</summary>
    Ink,

    /// <summary>Less than ink: dates, confidence.</summary>
    Secondary,

    /// <summary>The colour of the tie's family.</summary>
    Family,
}
