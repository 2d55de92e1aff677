using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>
/// Claims as <c>(:Claim)</c>; what is recorded beside one is in <see cref="AnnotationValues"/>. A hedge of none and a
/// reported basis, which most claims have, are left out.
/// </summary>
internal static class ClaimValues
{
    /// <summary>To properties.</summary>
    public static PropertyMap Of(Claim claim, Authorship by)
    {
        var map = new PropertyMap
        {
            { "id", claim.Id },
            { "document", claim.DocumentId },
            { "chain", claim.Chain.ToArray() },
            { "stance", Word.Of(claim.Stance) },
            { "hedge", claim.Hedge == Hedge.None ? null : Word.Of(claim.Hedge) },
            { "hedgeWord", claim.HedgeWord },
            { "likelihood", claim.LikelihoodAsSaid?.Term },
            { "likelihoodScale", claim.LikelihoodAsSaid?.Scale },
            { "basis", claim.Basis == Basis.Reported ? null : Word.Of(claim.Basis) },
            { "premises", claim.Premises?.ToArray() },
            { "scope", claim.Scope },
            { "held", claim.Held?.Text },
            { "said", claim.Said?.Text },
            { "locator", claim.Locator },
            { "supersedes", claim.Supersedes },
            { "handling", claim.Handling is { } handling ? Word.Of(handling) : null },
        };
        map.Add(Of(claim.Proposition));
        map.Add(by);
        return map;
    }

    /// <summary>From properties.</summary>
    /// <param name="claim">The properties.</param>
    /// <param name="about">The relationship that it is about, or null for a claim about an entity.</param>
    public static Claim Of(Properties claim, Relationship? about) => new(
        about is null ? Proposition(claim) : new RelationshipProposition(about),
        claim.Text("document"),
        claim.Texts("chain"),
        claim.Word<Stance>("stance"),
        claim.WordOrNull<Hedge>("hedge") ?? Hedge.None,
        claim.TextOrNull("hedgeWord"),
        claim.TextOrNull("likelihood") is { } term ? new Likelihood(term, claim.TextOrNull("likelihoodScale")) : null,
        claim.WordOrNull<Basis>("basis") ?? Basis.Reported,
        claim.Has("premises") ? claim.Texts("premises") : null,
        claim.TextOrNull("scope"),
        claim.Date("held"),
        claim.Date("said"),
        claim.TextOrNull("locator"),
        claim.TextOrNull("supersedes"),
        claim.WordOrNull<Tlp>("handling"),
        AnnotationValues.Summaries(claim) is [.., var newest] ? newest.Text : null);

    private static PropertyMap Of(Proposition proposition) => proposition switch
    {
        RelationshipProposition on => new() { { "relationship", on.Id } },
        AttributeProposition attribute => new()
        {
            { "subject", attribute.EntityId },
            { "proposition", attribute.Id },
            { "attribute", attribute.Attribute },
            { "value", attribute.Value },
            { "upper", attribute.Upper },
            { "unit", attribute.Unit },
        },
        SameEntityProposition same => new() { { "subject", same.First }, { "proposition", same.Id }, { "same", same.Second } },
        _ => throw new InvalidOperationException("A claim about something that a store does not know was not refused."),
    };

    private static Proposition Proposition(Properties claim) => claim.TextOrNull("same") is { } same
        ? new SameEntityProposition(claim.Text("subject"), same)
        : new AttributeProposition(
            claim.Text("subject"), claim.Text("attribute"), claim.Text("value"), claim.TextOrNull("upper"), claim.TextOrNull("unit"));
}
