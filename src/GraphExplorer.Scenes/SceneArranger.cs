using System.Diagnostics.CodeAnalysis;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Layouts;
using GraphExplorer.Scenes.Layouts.Growing;
using GraphExplorer.Scenes.Layouts.Labels;

namespace GraphExplorer.Scenes;

/// <summary>Gives the entities of a network their places: those that have one keep it, the others are laid out. Keeps nothing: any number of threads may use one.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Given to those who need it, like every other step from store to picture.")]
public sealed class SceneArranger
{
    /// <summary>Places and label places for the whole network.</summary>
    /// <param name="network">What to arrange.</param>
    /// <param name="kept">Places that stand. Where there are any, new entities are put around what stands; where there are none, the layout has a free hand.</param>
    /// <param name="keptLabels">Label places that stand.</param>
    /// <param name="request">Layout, seed, focus, frame.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it, soon.</param>
    /// <exception cref="InvalidRequestException">Unknown layout (names the known ones), or a focus that is not in the network.</exception>
    public Arrangement Arrange(
        Network network,
        IReadOnlyDictionary<string, Place> kept,
        IReadOnlyDictionary<string, double> keptLabels,
        ArrangementRequest request,
        IProgress<double>? progress,
        CancellationToken cancel)
    {
        var layout = LayoutList.Find(request.Layout);
        var asked = new LayoutRequest(request.Seed, Focus(network, request.Focus), request.Width, request.Height);
        var scene = SceneGraph.Of(new SceneComposer().Draft(network, cancel));
        var standing = scene.Standing(kept, keptLabels);
        var stand = standing.Nodes.Count(stands => stands);
        var places = scene.Graph.Nodes.Count == 0 ? standing.Places
            : stand == 0 ? layout.Arrange(scene.Graph, asked, progress, cancel)
            : 4 * stand < scene.Graph.Nodes.Count ? new Around(scene.Graph, asked, standing).Arrange(layout, progress, cancel)
            : new Growth(scene.Graph, asked, standing).Grow(progress, cancel);
        return scene.Arrangement(places, kept);
    }

    /// <summary>Label places after some entities were moved: the labels on their ties settle anew, all others stay.</summary>
    /// <param name="network">What is shown.</param>
    /// <param name="places">Of every entity, the moved ones where they are now.</param>
    /// <param name="labels">Label places until now; the middle where missing.</param>
    /// <param name="moved">Ids of the moved entities.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public IReadOnlyDictionary<string, double> SettleLabels(
        Network network,
        IReadOnlyDictionary<string, Place> places,
        IReadOnlyDictionary<string, double> labels,
        IReadOnlySet<string> moved,
        CancellationToken cancel)
    {
        var scene = SceneGraph.Of(new SceneComposer().Draft(network, cancel));
        var result = scene.Standing(places, labels).Places;
        var free = scene.Scene.Edges.Select(edge => moved.Contains(scene.Scene.Nodes[edge.From].Id) || moved.Contains(scene.Scene.Nodes[edge.To].Id)).ToList();
        LabelSlider.Slide(scene.Graph, result, free, cancel);
        return scene.Arrangement(result, places).Labels;
    }

    private static int? Focus(Network network, string? focus)
    {
        if (focus is null)
        {
            return null;
        }

        for (var i = 0; i < network.Entities.Count; i++)
        {
            if (network.Entities[i].Entity.Id == focus)
            {
                return i;
            }
        }

        throw new InvalidRequestException($"The focus '{focus}' is not among the entities shown.", "Show that entity first, or leave the focus out.");
    }
}
