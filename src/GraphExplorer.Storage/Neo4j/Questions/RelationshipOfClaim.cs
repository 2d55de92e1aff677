using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The relationship whose claim one is.</summary>
internal static class RelationshipOfClaim
{
    /// <summary>Its id, or null where the claim is unknown or about something else.</summary>
    public static Task<string?> AnswerAsync(GraphDatabase database, string claimId, CancellationToken cancel) => database.AskAsync(
        async asking => (await asking.RowsAsync("MATCH (c:Claim {id: $id}) RETURN [c.relationship] AS row", ("id", claimId))).FirstOrDefault()?.TextOrNull(0),
        cancel);
}
