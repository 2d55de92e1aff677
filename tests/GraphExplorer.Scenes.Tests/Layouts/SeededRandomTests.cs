using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Scenes.Tests.Layouts;

public sealed class SeededRandomTests
{
    [Fact]
    public void Unit_OfAKnownSeed_IsTheKnownSequence()
    {
        // the first numbers of SplitMix64 from 1234567, as its authors publish them
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423];
        var random = new SeededRandom(1234567);

        Assert.All(published, number => Assert.Equal((number >> 11) / 9007199254740992.0, random.Unit()));
    }

    [Fact]
    public void For_SeedsAndAttempts_AreDifferentSequences()
    {
        var first = Enumerable.Range(0, 20).SelectMany(seed => Enumerable.Range(0, 20).Select(attempt => SeededRandom.For(seed, attempt).Unit()));

        Assert.Equal(400, first.Distinct().Count());
    }

    [Fact]
    public void Unit_ManyTimes_IsSpreadEvenly()
    {
        var random = new SeededRandom(1);
        var tenths = new int[10];
        for (var i = 0; i < 10_000; i++)
        {
            tenths[random.Index(10)]++;
        }

        Assert.All(tenths, count => Assert.InRange(count, 880, 1120));
    }
}
