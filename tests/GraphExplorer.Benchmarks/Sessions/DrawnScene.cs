using System.Text.Json;

namespace GraphExplorer.Benchmarks.Sessions;

/// <summary>What a canvas knows of the scene that it draws.</summary>
/// <param name="Entities">Ids of entities.</param>
/// <param name="Ties">Ids of ties.</param>
/// <param name="Summary">What it tells the page of it.</param>
internal sealed record DrawnScene(IReadOnlyList<string> Entities, IReadOnlyList<string> Ties, object Summary)
{
    /// <summary>The page is told of so many entities at most.</summary>
    private const int MostTold = 200;

    /// <summary>Reads the lines of the server's answer; the best tied entities come first in them.</summary>
    public static DrawnScene Read(IReadOnlyList<JsonElement> lines)
    {
        var head = lines[0];
        JsonElement? Of(string name) => head.TryGetProperty(name, out var value) ? value : null;
        return new DrawnScene(
            [.. Parts(lines, "nodes").SelectMany(Ids)],
            [.. Parts(lines, "edges").SelectMany(Ids)],
            new
            {
                exploration = Of("exploration"),
                shown = Of("shown"),
                total = Of("total"),
                change = Of("change"),
                legend = Of("legend"),
                entities = Parts(lines, "nodes").SelectMany(nodes => Told(nodes, head.GetProperty("plates"))).Take(MostTold).ToArray(),
            });
    }

    private static IEnumerable<object> Told(JsonElement nodes, JsonElement plates)
    {
        var hasTies = nodes.TryGetProperty("ties", out var ties);
        return Enumerable.Range(0, nodes.GetProperty("id").GetArrayLength()).Select(at => new
        {
            id = nodes.GetProperty("id")[at],
            name = nodes.GetProperty("name")[at],
            kind = plates[nodes.GetProperty("look")[at].GetInt32()].GetProperty("kind"),
            ties = hasTies ? ties[at].GetInt32() : 0,
        });
    }

    private static IEnumerable<JsonElement> Parts(IEnumerable<JsonElement> lines, string name) =>
        lines.Where(line => line.TryGetProperty(name, out _)).Select(line => line.GetProperty(name));

    private static IEnumerable<string> Ids(JsonElement columns) => columns.GetProperty("id").EnumerateArray().Select(id => id.GetString()!);
}
