namespace GraphExplorer.Scenes.Appearance;

/// <summary>Rounds lengths so that they read short in files and alike on every machine.</summary>
internal static class Decimals
{
    /// <summary>To tenths of a px.</summary>
    public static double One(double length) => Math.Floor((length * 10) + 0.5) / 10;

    /// <summary>To hundredths of a px.</summary>
    public static double Two(double length) => Math.Floor((length * 100) + 0.5) / 100;

    /// <summary>To thousandths of a px.</summary>
    public static double Three(double length) => Math.Floor((length * 1000) + 0.5) / 1000;
}
