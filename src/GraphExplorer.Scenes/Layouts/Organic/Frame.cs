namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Fitting places into a frame.</summary>
internal static class Frame
{
    private const double Margin = 20;

    /// <summary>Stretches the places in each direction by itself, so that all plates fill the frame.</summary>
    public static void Stretch(Board board, double width, double height)
    {
        Stretch(board.X, node => board.Plate(node).Width, width);
        Stretch(board.Y, node => board.Plate(node).Height, height);
    }

    private static void Stretch(double[] places, Func<int, double> size, double frame)
    {
        double low = places.Min(), high = places.Max(), room = frame - (2 * Margin);
        for (var i = 0; i < places.Length; i++)
        {
            var share = high - low < 1e-6 ? 0 : ((places[i] - low) / (high - low)) - 0.5;
            places[i] = share * Math.Max(0, room - size(i));
        }
    }
}
