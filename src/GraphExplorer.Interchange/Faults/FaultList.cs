namespace GraphExplorer.Interchange.Faults;

/// <summary>The faults of an import: the first hundred, and how many there are.</summary>
public sealed class FaultList
{
    /// <summary>How many faults are kept.</summary>
    public const int Kept = 100;

    private readonly List<FileFault> _first = [];

    /// <summary>The first faults, in the order in which they were met.</summary>
    public IReadOnlyList<FileFault> First => _first;

    /// <summary>How many there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>Whether one of them leaves the rest of its file without a meaning, so that nothing of it can be read.</summary>
    public bool Fatal { get; private set; }

    /// <summary>Notes a fault.</summary>
    public void Add(FileFault fault)
    {
        Total++;
        if (_first.Count < Kept)
        {
            _first.Add(fault);
        }
    }

    /// <summary>Notes a fault after which the file cannot be read further.</summary>
    public void AddFatal(FileFault fault)
    {
        Fatal = true;
        Add(fault);
    }
}
