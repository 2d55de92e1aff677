using System.Text.Json;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Writes a part of a scene by columns: the first value of each is of the first plate or tie. A column that would say the same of all is left out.</summary>
internal static class PartJson
{
    private const double Middle = 0.5;

    /// <summary>One object.</summary>
    public static void Write(Utf8JsonWriter json, ScenePart part)
    {
        json.WriteStartObject();
        if (part.Nodes.Count > 0)
        {
            json.WriteStartObject("nodes"u8);
            Nodes(json, part.Nodes);
            json.WriteEndObject();
        }

        if (part.Edges.Count > 0)
        {
            json.WriteStartObject("edges"u8);
            Edges(json, part.Edges, part.Ends);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Nodes(Utf8JsonWriter json, IReadOnlyList<SentNode> nodes)
    {
        Numbers(json, "look", nodes, sent => sent.Look);
        Texts(json, "id", nodes, sent => sent.Node.Id);
        Texts(json, "name", nodes, sent => DrawableText.Of(sent.Node.Name));
        Numbers(json, "x", nodes, sent => Decimals.One(sent.Node.X));
        Numbers(json, "y", nodes, sent => Decimals.One(sent.Node.Y));
        Numbers(json, "w", nodes, sent => sent.Node.Width);
        json.WriteStartArray("rows"u8);
        foreach (var sent in nodes)
        {
            Rows(json, sent.Node);
        }

        json.WriteEndArray();
        NumbersUnlessAll(json, "hidden", nodes, sent => sent.Node.HiddenNeighbours, 0);
        NumbersUnlessAll(json, "ties", nodes, sent => sent.Node.Ties, 0);
        NumbersUnlessAll(json, "chosen", nodes, sent => sent.Node.Chosen ? 1 : 0, 0);
    }

    private static void Edges(Utf8JsonWriter json, IReadOnlyList<SentEdge> edges, IReadOnlyList<SceneNode>? ends)
    {
        Numbers(json, "look", edges, sent => sent.Look);
        Texts(json, "id", edges, sent => sent.Edge.Id);
        if (ends is null)
        {
            Numbers(json, "from", edges, sent => sent.From);
            Numbers(json, "to", edges, sent => sent.To);
        }
        else
        {
            Texts(json, "from", edges, sent => ends[sent.From].Id);
            Texts(json, "to", edges, sent => ends[sent.To].Id);
        }

        NumbersUnlessAll(json, "at", edges, sent => Decimals.Three(sent.Edge.Label.At), Middle);
        NumbersUnlessAll(json, "fan", edges, sent => sent.Fan, 0);
    }

    // the width alone where the plate says the name and nothing else, else each row and its width
    private static void Rows(Utf8JsonWriter json, SceneNode node)
    {
        if (node.Texts is [var only] && only.Text == DrawableText.Of(node.Name))
        {
            json.WriteNumberValue(Decimals.Two(only.Width));
            return;
        }

        json.WriteStartArray();
        foreach (var row in node.Texts)
        {
            json.WriteStringValue(row.Text);
            json.WriteNumberValue(Decimals.Two(row.Width));
        }

        json.WriteEndArray();
    }

    private static void Texts<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Func<T, string> value)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(value(item));
        }

        json.WriteEndArray();
    }

    private static void Numbers<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Func<T, double> value)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteNumberValue(value(item));
        }

        json.WriteEndArray();
    }

    private static void NumbersUnlessAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Func<T, double> value, double usual)
    {
        if (items.Any(item => value(item) != usual))
        {
            Numbers(json, name, items, value);
        }
    }
}
