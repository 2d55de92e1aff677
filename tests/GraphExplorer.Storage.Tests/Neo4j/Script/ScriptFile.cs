using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Writing.Script;

namespace GraphExplorer.Storage.Tests.Neo4j.Script;

/// <summary>A network as Cypher, and how it is loaded: statement by statement, each up to a semicolon at the end of a line.</summary>
/// <param name="Text">The Cypher.</param>
internal sealed record ScriptFile(string Text)
{
    /// <summary>The seed network's, as it lies in the repository.</summary>
    public static string Seed { get; } = Path.Combine(AppContext.BaseDirectory, "network.cypher");

    /// <summary>The statements.</summary>
    public IReadOnlyList<string> Statements => Text.Split(";\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Everything that a store holds.</summary>
    public static async Task<ScriptFile> OfAsync(INetworkStore store, CancellationToken cancel)
    {
        var facts = new FactBatch
        {
            Types = [.. (await store.TypesAsync(cancel)).Values],
            Documents = await store.ReadDocumentsAsync(cancel).ToListAsync(cancel),
            Speakers = await store.ReadSpeakersAsync(cancel).ToListAsync(cancel),
            Entities = await store.ReadEntitiesAsync(cancel).ToListAsync(cancel),
            Relationships = await store.ReadRelationshipsAsync(cancel).Select(tie => tie.Relationship).ToListAsync(cancel),
            Claims = await store.ReadClaimsAsync(cancel).ToListAsync(cancel),
            Reviews = await store.ReadReviewsAsync(cancel).ToListAsync(cancel),
        };
        await using var text = new StringWriter();
        await new CypherScript().WriteAsync(facts, text, cancel);
        return new ScriptFile(text.ToString());
    }

    /// <summary>Sends every statement.</summary>
    public async Task LoadAsync(TestDatabase database, CancellationToken cancel)
    {
        await using var wire = database.Open();
        foreach (var statement in Statements)
        {
            await wire.WriteAsync(Statement.Of(statement), cancel);
        }
    }
}
