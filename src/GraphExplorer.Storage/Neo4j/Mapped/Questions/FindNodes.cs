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
            await AddAsync(ByValue(ground.Nodes, label, keys)).ConfigureAwait(false);

            // a look at every node with the label is for what an index did not find and could not have
            var left = keys.Where(key => key.Any(KeyValues.MayBeUnusual) && !found.ContainsKey(ForeignId.Of(label.Label, key))).ToList();
            if (left.Count > 0)
            {
                await AddAsync(ByText(ground.Nodes, label, left)).ConfigureAwait(false);
            }
        }

        return found;

        async Task AddAsync(Statement statement)
        {
            foreach (var row in await ground.Reader.RowsAsync(statement, cancel).ConfigureAwait(false))
            {
                if (ground.Rows.Read(row, 0) is { } node && asked.Contains(node.Entity.Id))
                {
                    found.TryAdd(node.Entity.Id, node);
                }
            }
        }
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
            .Select(row => ground.Rows.Read(row, 0)?.Entity)
            .OfType<Entity>()
            .Where(entity => entity.AllNames.Any(name => normalNames.Contains(NormalName.Of(name))))
            .OrderBy(entity => entity.Id, StringComparer.Ordinal)];
    }

    // each property by its own values, as indexes are asked; of several together only those that somebody asked for
    private static Statement ByValue(NodeText nodes, MappedLabel label, List<IReadOnlyList<string>> keys)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        var conditions = new List<string>();
        for (var part = 0; part < label.Identifiers.Count; part++)
        {
            var position = part;
            conditions.Add(OneOf(NodeText.Property("n", label.Identifiers[part]), new KeyValues(keys.Select(key => key[position]).Distinct(StringComparer.Ordinal)), part, parameters));
        }

        if (conditions.Count > 1)
        {
            conditions.Add($"{nodes.Key("n")} IN $keys");
            parameters.Add("keys", keys);
        }

        return Matching(nodes, label, string.Join(" AND ", conditions), parameters);
    }

    private static Statement ByText(NodeText nodes, MappedLabel label, List<IReadOnlyList<string>> keys) =>
        Matching(nodes, label, $"{nodes.Key("n")} IN $keys", new Dictionary<string, object?>(StringComparer.Ordinal) { ["keys"] = keys });

    private static Statement Matching(NodeText nodes, MappedLabel label, string condition, Dictionary<string, object?> parameters) =>
        new($"MATCH (n:{Quoted.Name(label.Label)}) WHERE {condition} RETURN {nodes.Row("n")} AS node", parameters);

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

        return $"{property} IN ({list})";
    }
}
