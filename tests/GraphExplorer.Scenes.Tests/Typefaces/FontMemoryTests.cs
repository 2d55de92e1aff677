using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Tests.Typefaces;

public sealed class FontMemoryTests
{
    private static readonly int[] Weights = [500, 600, 700];

    [Fact]
    public void Width_AfterTheCollectorMovedEverything_IsAsBefore()
    {
        // texts that were not measured before are shaped anew, from the font's own memory
        var before = Widths("before");
        for (var round = 0; round < 3; round++)
        {
            Assert.NotEmpty(Enumerable.Range(0, 200).Select(size => new byte[size * 1000]).ToArray());
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            Assert.Equal(before, Widths($"after{round}"));
        }
    }

    private static double[] Widths(string unique) =>
        [.. Weights.Select(weight => Math.Round(TextWidth.Of($"{unique} · low", 11, weight) - TextWidth.Of(unique, 11, weight), 3))];
}
