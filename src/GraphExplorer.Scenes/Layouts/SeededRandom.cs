namespace GraphExplorer.Scenes.Layouts;

/// <summary>Chance that repeats on every machine: integer arithmetic only (SplitMix64 by Steele, Lea and Flood).</summary>
/// <param name="seed">The same seed gives the same numbers.</param>
internal struct SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A generator of its own for one of many independent attempts.</summary>
    public static SeededRandom For(int seed, int attempt) =>
        new(Scramble(((ulong)(uint)seed << 32) | (uint)attempt));

    /// <summary>At least 0 and below 1, in steps of 2⁻⁵³.</summary>
    public double Unit()
    {
        state += 0x9E3779B97F4A7C15;
        return (Scramble(state) >> 11) * (1.0 / 9007199254740992.0);
    }

    /// <summary>At least 0 and below <paramref name="count"/>.</summary>
    public int Index(int count) => (int)(Unit() * count);

    /// <summary>Between −1 and 1, more often near 0.</summary>
    public double Around() => Unit() + Unit() - 1;

    private static ulong Scramble(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
