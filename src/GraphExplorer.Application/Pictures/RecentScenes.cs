using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Canvas;

namespace GraphExplorer.Application.Pictures;

/// <summary>
/// The large scenes that were last sent: the browser that draws one is told only what the next step changed,
/// and nobody has it composed twice. Bounded; small ones cost little to compose and send.
/// </summary>
public sealed class RecentScenes
{
    private const int Large = 1_000;

    /// <summary>So many plates and ties are held in all: three scenes of the largest.</summary>
    private const int MostHeld = 450_000;

    private readonly Lock gate = new();
    private readonly LinkedList<DrawnScene> recent = new();

    /// <summary>The scene of this mark, if it is held.</summary>
    public DrawnScene? Find(string mark)
    {
        lock (gate)
        {
            return recent.FirstOrDefault(one => one.Mark == mark);
        }
    }

    /// <summary>Holds one, if it is large.</summary>
    public void Hold(DrawnScene drawn)
    {
        if (drawn.Scene.Nodes.Count < Large)
        {
            return;
        }

        lock (gate)
        {
            recent.AddFirst(drawn);
            while (recent.Count > 1 && recent.Sum(one => Size(one.Scene)) > MostHeld)
            {
                recent.RemoveLast();
            }
        }
    }

    private static int Size(Scene scene) => scene.Nodes.Count + scene.Edges.Count;
}
