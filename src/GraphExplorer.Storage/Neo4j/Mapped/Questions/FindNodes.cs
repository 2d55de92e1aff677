using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Identity;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Finds nodes by the ids of entities, and entities by their names.</summary>
internal static class FindNodes
{
    /// <summary>The nodes with these ids, by id; unknown ones are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, FoundNode>> ByIdAsync(Ground ground, IEnumerable<string> ids, CancellationToken cancel)
    {
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, FoundNode>(asked.Count, StringComparer.Ordinal);
        foreach (var group in asked.Select(ForeignId.Read).OfType<(string Label, IReadOnlyList<string> Key)>().GroupBy(id => id.Label, id => id.Key, StringComparer.Ordinal))
        {
            if (ground.Mapping.Labels.FirstOrDefault(label => label.Label == group.Key) is not { } label)
            {
                continue;
            }

            var keys = group.Where(key => key.Count == label.Identifiers.Count).ToList();
            await foreach (var row in ground.Reader.StreamAsync(ByKey(ground.Nodes, label, keys), cancel).ConfigureAwait(false))
            {
                var node = ground.Rows.Read(row, 0);
                if (asked.Contains(node.Entity.Id))
                {
                    found.TryAdd(node.Entity.Id, node);
                }
            }
        }

        return found;
    }

    /// <summary>The node of an entity.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static async Task<FoundNode> KnownAsync(Ground ground, string id, CancellationToken cancel) =>
        (await ByIdAsync(ground, [id], cancel).ConfigureAwait(false)).GetValueOrDefault(id)
        ?? throw Unknown.Entity(id);

    /// <summary>The nodes with these ids, in their order, each once.</summary>
    public static async Task<IReadOnlyList<FoundNode>> InOrderAsync(Ground ground, IReadOnlyCollection<string> ids, CancellationToken cancel)
    {
        var found = await ByIdAsync(ground, ids, cancel).ConfigureAwait(false);
        return [.. ids.Distinct(StringComparer.Ordinal).Select(id => found.GetValueOrDefault(id)).OfType<FoundNode>()];
    }

    /// <summary>The entities that have one of these normalized names, by id.</summary>
    public static async Task<IReadOnlyList<Entity>> NamedAsync(Ground ground, IReadOnlyCollection<string> normalNames, CancellationToken cancel)
    {
        var text = $"MATCH (n:{ground.Nodes.Labels}) WHERE {ground.Nodes.Is("n")} AND any(y IN {ground.Nodes.Searched("n")} WHERE {ValueText.Squeezed("y")} IN $names)"
            + $" RETURN {ground.Nodes.Row("n")} AS node";
        var squeezed = normalNames.Select(name => name.Replace(" ", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var rows = await ground.Reader.RowsAsync(Statement.Of(text, ("names", squeezed)), cancel).ConfigureAwait(false);
        return [.. rows
            .Select(row => ground.Rows.Read(row, 0).Entity)
            .Where(entity => entity.AllNames.Any(name => normalNames.Contains(NormalName.Of(name))))
            .OrderBy(entity => entity.Id, StringComparer.Ordinal)];
    }

    private static Statement ByKey(NodeText nodes, MappedLabel label, List<IReadOnlyList<string>> keys)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        var conditions = new List<string>();
        for (var part = 0; part < label.Identifiers.Count; part++)
        {
            var position = part;
            conditions.Add(OneOf(NodeText.Property("n", label.Identifiers[part]), new KeyValues(keys.Select(key => key[position]).Distinct(StringComparer.Ordinal)), part, parameters));
        }

        return new Statement($"MATCH (n:{Quoted.Name(label.Label)}) WHERE {string.Join(" AND ", conditions)} RETURN {nodes.Row("n")} AS node", parameters);
    }

    private static string OneOf(string property, KeyValues values, int part, Dictionary<string, object?> parameters)
    {
        var list = $"$values{part}";
        parameters.Add($"values{part}", values.Values);
        foreach (var (name, function, texts) in new[] { ("days", "date", values.Days), ("moments", "datetime", values.Moments) })
        {
            if (texts.Count > 0)
            {
                list += $" + [x IN ${name}{part} | {function}(x)]";
                parameters.Add($"{name}{part}", texts);
            }
        }

        if (values.Others.Count == 0)
        {
            return $"{property} IN ({list})";
        }

        parameters.Add($"others{part}", values.Others);
        return $"({property} IN ({list}) OR {ValueText.Of(property)} IN $others{part})";
    }
}
