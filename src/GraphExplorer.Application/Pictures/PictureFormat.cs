namespace GraphExplorer.Application.Pictures;

/// <summary>What a picture can be written as.</summary>
public enum PictureFormat
{
    /// <summary>Text stays text.</summary>
    Svg,

    /// <summary>Pixels at a chosen scale.</summary>
    Png,
}
