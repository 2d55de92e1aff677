namespace GraphExplorer.Benchmarks.Store;

/// <summary>Chance that is the same on every machine (SplitMix64).</summary>
internal sealed class Dice(long number, long purpose)
{
    private ulong _state = unchecked(((ulong)number * 0x9E37_79B9_7F4A_7C15) + ((ulong)purpose * 0xD1B5_4A32_D192_ED03));

    /// <summary>A number from 0 to below the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from 0 to below the limit, small ones far more often: the first has thousands where most have some.</summary>
    public int Skewed(int limit)
    {
        var share = Below(1 << 24) / (double)(1 << 24);
        return Below(5) == 0 ? (int)(limit * share * share * share * share) : Below(limit);
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E37_79B9_7F4A_7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
