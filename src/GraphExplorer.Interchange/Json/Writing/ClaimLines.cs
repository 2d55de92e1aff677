using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>How a claim is written, with what is recorded beside it.</summary>
internal static class ClaimLines
{
    /// <summary>A claim.</summary>
    public static void Claim(ItemWriter item, ClaimRecord record, FileWords words)
    {
        var claim = record.Claim;
        Subject(item, claim.Proposition, words);
        item.Text("id", claim.Id);
        item.Text("document", words.Documents.Of(claim.DocumentId));
        item.Texts("chain", [.. claim.Chain.Select(words.Speakers.Of)]);
        Wording(item, claim);
        item.List("grades", record.Grades, grade => Grade(item, grade, words));
        item.List("retractions", record.Retractions, retraction =>
        {
            item.Truth("retracted", retraction.Retracted);
            item.By(retraction.By);
        });
        item.By(record.By);
    }

    private static void Subject(ItemWriter item, Proposition proposition, FileWords words)
    {
        switch (proposition)
        {
            case RelationshipProposition { Relationship: var tie }:
                item.Text("from", words.Entities.Of(tie.From));
                item.Text("type", tie.Type);
                item.Text("to", words.Entities.Of(tie.To));
                break;
            case AttributeProposition attribute:
                item.Text("entity", words.Entities.Of(attribute.EntityId));
                item.Text("attribute", attribute.Attribute);
                item.Text("value", attribute.Value);
                item.Text("upper", attribute.Upper);
                item.Text("unit", attribute.Unit);
                break;
            case SameEntityProposition same:
                item.Texts("same", [words.Entities.Of(same.First), words.Entities.Of(same.Second)]);
                break;
        }
    }

    private static void Wording(ItemWriter item, Claim claim)
    {
        item.Word<Stance>("stance", claim.Stance);
        item.Word<Hedge>("hedge", claim.Hedge, Hedge.None);
        item.Text("hedgeWord", claim.HedgeWord);
        item.Text("likelihood", claim.LikelihoodAsSaid?.Term);
        item.Text("likelihoodScale", claim.LikelihoodAsSaid?.Scale);
        item.Word<Basis>("basis", claim.Basis, Basis.Reported);
        item.Texts("premises", [.. claim.Premises ?? []]);
        item.Text("scope", claim.Scope);
        item.Text("held", claim.Held?.Text);
        item.Text("said", claim.Said?.Text);
        item.Text("locator", claim.Locator);
        item.Text("supersedes", claim.Supersedes);
        item.Word<Tlp>("handling", claim.Handling);
        item.Text("summary", claim.Summary);
    }

    private static void Grade(ItemWriter item, ClaimGrade grade, FileWords words)
    {
        item.Word<Credibility>("credibility", grade.Credibility);
        item.List("reliability", grade.Overrides, one =>
        {
            item.Text("speaker", words.Speakers.Of(one.SpeakerId));
            item.Text("grade", one.Reliability.ToString());
            item.Text("reason", one.Reason);
        });
        item.Text("reason", grade.Reason);
        item.Text("broughtBy", grade.BroughtBy is { } document ? words.Documents.Of(document) : null);
        item.By(grade.By);
    }
}
