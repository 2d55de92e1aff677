using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>A handful of relationship types.</summary>
public static class SampleTypes
{
    private static readonly Dictionary<string, string> Nowhere = [];

    public static readonly RelationshipType Rival =
        new("rival", "rival", "rival", true, Sign.Negative, Family.Rivalry, null, [], [], null, Nowhere);

    public static readonly RelationshipType Ally =
        new("ally", "ally", "ally", true, Sign.Positive, Family.Alliance, null, [], [], null, Nowhere);

    public static readonly RelationshipType Leads = new(
        "leads", "leads", "led by", false, Sign.Positive, Family.Leadership, "led",
        [EntityKind.Organization, EntityKind.Person], [EntityKind.Organization], "stands at the head of", new Dictionary<string, string> { ["stix"] = "leads" });

    public static readonly RelationshipType PartOf =
        new("part-of", "part of", "has part", false, Sign.Positive, Family.Structure, null, [], [], null, Nowhere);

    public static readonly RelationshipType OperatesIn =
        new("operates-in", "operates in", "area of", false, Sign.None, Family.Action, null, [EntityKind.Organization], [EntityKind.Place], null, Nowhere);

    public static readonly IReadOnlyList<RelationshipType> All = [Rival, Ally, Leads, PartOf, OperatesIn];
}
