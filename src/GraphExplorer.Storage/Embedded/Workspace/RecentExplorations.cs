using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>
/// The large explorations last read or written, as they are in the file: taking one apart that shows tens of thousands of
/// entities takes as long as a step may. Bounded by the entities that they show; small ones are read anew.
/// </summary>
internal sealed class RecentExplorations
{
    private const int Large = 1_000;
    private const int MostEntities = 100_000;

    private readonly Lock gate = new();
    private readonly LinkedList<Exploration> recent = new();

    /// <summary>The exploration in this version, if it is among them.</summary>
    public Exploration? Find(string id, long version)
    {
        lock (gate)
        {
            return recent.FirstOrDefault(one => one.Id == id && one.Version == version);
        }
    }

    /// <summary>Takes note of one; earlier versions of it are forgotten.</summary>
    public Exploration? Note(Exploration? one)
    {
        if (one is null || one.State.Shown.Count < Large)
        {
            return one;
        }

        lock (gate)
        {
            if (recent.Any(other => other.Id == one.Id && other.Version > one.Version))
            {
                return one;
            }

            Forget(one.Id);
            recent.AddFirst(one);
            while (recent.Count > 1 && recent.Sum(other => other.State.Shown.Count) > MostEntities)
            {
                recent.RemoveLast();
            }
        }

        return one;
    }

    private void Forget(string id)
    {
        if (recent.FirstOrDefault(other => other.Id == id) is { } before)
        {
            recent.Remove(before);
        }
    }
}
