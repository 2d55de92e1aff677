namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>How large a frame a layout may be asked to fill.</summary>
public static class Frame
{
    /// <summary>At least, px a side.</summary>
    public const int Least = 200;

    /// <summary>At most, px a side.</summary>
    public const int Most = 20_000;
}
