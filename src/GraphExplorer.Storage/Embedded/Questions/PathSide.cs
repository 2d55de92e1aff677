using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>One of the two sides that a path grows from.</summary>
/// <param name="start">Row key of the entity that it grows from.</param>
internal sealed class PathSide(long start)
{
    private readonly Dictionary<long, long> _before = new() { [start] = start };
    private List<long> _frontier = [start];

    /// <summary>How many entities the next step looks at.</summary>
    public int Width => _frontier.Count;

    /// <summary>How many steps it has grown.</summary>
    public int Depth { get; private set; }

    /// <summary>Grows by one hop; gives the entity where it meets the other side, or null.</summary>
    public long? Grow(Session session, PathSide other)
    {
        Depth++;
        var next = new List<long>();
        foreach (var (entity, tie) in TieRows.Of(session, _frontier, unsupported: false))
        {
            var across = tie.Across(entity);
            if (!_before.TryAdd(across, entity))
            {
                continue;
            }

            if (other._before.ContainsKey(across))
            {
                return across;
            }

            next.Add(across);
        }

        _frontier = next;
        return null;
    }

    /// <summary>The way from the start to an entity that was reached.</summary>
    public List<long> WayTo(long entity)
    {
        var way = new List<long> { entity };
        while (entity != start)
        {
            entity = _before[entity];
            way.Add(entity);
        }

        way.Reverse();
        return way;
    }
}
