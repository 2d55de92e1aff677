using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Canvas;

namespace GraphExplorer.Application.Pictures;

/// <summary>
/// The large scenes that were last sent: the browser that draws one is told only what the next step changed,
/// and nobody has it composed twice. Bounded; small ones cost little to compose and send.
/// </summary>
public sealed class RecentScenes
{
    /// <summary>A scene of so many plates is large.</summary>
    public const int Large = 1_000;

    /// <summary>So many plates and ties are held in all: three scenes of the largest.</summary>
    private const int MostHeld = 450_000;

    private readonly Lock gate = new();
    private readonly LinkedList<DrawnScene> recent = new();

    /// <summary>The scene of this mark, if it is held.</summary>
    public DrawnScene? Find(string mark)
    {
        lock (gate)
        {
            return Use(mark);
        }
    }

    /// <summary>Holds one, if it is large and there is none of its mark.</summary>
    public void Hold(DrawnScene drawn)
    {
        if (drawn.Scene.Nodes.Count < Large)
        {
            return;
        }

        lock (gate)
        {
            if (Use(drawn.Mark) is not null)
            {
                return;
            }

            recent.AddFirst(drawn);
            while (recent.Count > 1 && recent.Sum(one => Size(one.Scene)) > MostHeld)
            {
                recent.RemoveLast();
            }
        }
    }

    // what is asked for stays longest
    private DrawnScene? Use(string mark)
    {
        for (var one = recent.First; one is not null; one = one.Next)
        {
            if (one.Value.Mark == mark)
            {
                recent.Remove(one);
                recent.AddFirst(one);
                return one.Value;
            }
        }

        return null;
    }

    private static int Size(Scene scene) => scene.Nodes.Count + scene.Edges.Count;
}
