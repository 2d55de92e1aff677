namespace GraphExplorer.Benchmarks.Store;

/// <summary>Makes the bare question of a round ready, outside of the time that is taken; what it gives is timed, and gives the number of rows.</summary>
/// <param name="file">The file.</param>
/// <param name="round">The round.</param>
internal delegate Func<int> BareOnFile(BareFile file, int round);
