using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Standing;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>All that is known of a relationship.</summary>
internal static class RelationshipAccounts
{
    /// <summary>The account, or null for an unknown id.</summary>
    public static Task<RelationshipAccount?> AnswerAsync(GraphDatabase database, string id, CancellationToken cancel) =>
        database.AskAsync(asking => OfAsync(asking, id), cancel);

    private static async Task<RelationshipAccount?> OfAsync(StateReader asking, string id)
    {
        var found = await EvidenceReading.OfTiesAsync(asking, [id]);
        if (found.Ties.Count == 0)
        {
            return null;
        }

        var tie = RelationshipValues.Of(found.Ties[0]);
        var ends = await EntityFound.ByIdAsync(asking, [tie.From, tie.To]);
        var (evidence, reviews) = (found.Evidence(id), found.Reviews(id));
        return new RelationshipAccount(tie, asking.Type(tie.Type), End(tie.From), End(tie.To), Assessor.Assess(evidence, reviews), evidence, reviews);

        Entity End(string entity) => ends.GetValueOrDefault(entity) ?? EntityFound.Gone(found.Ties[0], entity);
    }
}
