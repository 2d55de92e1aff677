using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Draws a scene: lines, above them labels, above them plates.</summary>
internal static class SceneMarks
{
    /// <summary>A group for each line, each label and each plate, in the scene's own places.</summary>
    /// <param name="scene">What is drawn.</param>
    /// <param name="palette">Its colours.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public static IEnumerable<PictureGroup> Of(Scene scene, Palette palette, CancellationToken cancel)
    {
        var paths = scene.Edges.StoppedBy(cancel).Select(edge => EdgePath.Of(edge, scene.Nodes)).ToArray();
        foreach (var at in Enumerable.Range(0, paths.Length).StoppedBy(cancel))
        {
            yield return new PictureGroup(null, TieMarks.Of(scene.Edges[at], paths[at], palette));
        }

        foreach (var at in Enumerable.Range(0, paths.Length).OrderByDescending(at => scene.Edges[at].Priority).StoppedBy(cancel))
        {
            yield return new PictureGroup(TitleOf(scene.Edges[at], scene), LabelMarks.Of(scene.Edges[at], paths[at], palette));
        }

        foreach (var node in scene.Nodes.StoppedBy(cancel))
        {
            yield return new PictureGroup(TitleOf(node), PlateMarks.Of(node, palette));
        }
    }

    private static string TitleOf(SceneEdge edge, Scene scene)
    {
        var marks = (edge.Contested ? ", contested" : "") + (edge.Flagged ? ", flagged" : "") + (edge.Dash is SceneDash.Hedged or SceneDash.Inferred ? ", " + Word.Of(edge.Dash) : "");
        var (from, to) = (DrawableText.Of(scene.Nodes[edge.From].Name), DrawableText.Of(scene.Nodes[edge.To].Name));
        return $"{from} {(edge.Directed ? "→" : "↔")} {to}: {LabelTitle.Of(edge.Label)}{marks}";
    }

    private static string TitleOf(SceneNode node)
    {
        var hidden = node.HiddenNeighbours > 0 ? $", {node.HiddenNeighbours} neighbours not shown" : "";
        return $"{DrawableText.Of(node.Name)} ({Word.Of(node.Kind)}{hidden})";
    }
}
