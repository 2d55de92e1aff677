namespace GraphExplorer.Scenes;

/// <summary>Which palette turns the tones of a scene into colours.</summary>
public enum SceneTheme
{
    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}
