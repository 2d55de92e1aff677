using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Tests.Relationships;

public sealed class RelationshipTypeTests
{
    private static readonly Entity Group = new("1", EntityKind.Organization, "ISIS-K", []);
    private static readonly Entity Bombing = new("2", EntityKind.Event, "Kabul airport bombing", []);

    [Theory]
    [InlineData("rival")]
    [InlineData("alleged-cutout")]
    [InlineData("type-2")]
    public void Id_OfLowerCaseWords_IsTaken(string id) => Assert.Equal(id, Type(id).Id);

    [Theory]
    [InlineData("")]
    [InlineData("Rival")]
    [InlineData("alleged cutout")]
    [InlineData("alleged--cutout")]
    [InlineData("-rival")]
    [InlineData("rival-")]
    [InlineData("rivál")]
    public void Id_OfAnythingElse_IsRefused(string id) =>
        Assert.Contains("alleged-cutout", Assert.Throws<InvalidRequestException>(() => Type(id)).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Label_Blank_IsRefused()
    {
        Assert.Throws<InvalidRequestException>(() => Type("rival") with { Label = " " });
        Assert.Throws<InvalidRequestException>(() => Type("rival") with { InverseLabel = "" });
    }

    [Fact]
    public void Ends_OfKindsThatAreNotAllowed_AreRefusedWithThoseThatAre()
    {
        var carriedOut = Type("carried-out") with { FromKinds = [EntityKind.Organization, EntityKind.Person], ToKinds = [EntityKind.Event] };

        carriedOut.RequireEnds(Group, Bombing);
        var fault = Assert.Throws<InvalidRequestException>(() => carriedOut.RequireEnds(Bombing, Group));
        Assert.Equal("“label” cannot tie Kabul airport bombing (event) to ISIS-K (organization).", fault.Cause);
        Assert.Equal("It goes from organization or person to event: change an end, or take another type.", fault.Remedy);
    }

    [Fact]
    public void Ends_OfAMutualType_AreLookedAtInEitherOrder()
    {
        var mutual = Type("seen-at") with { Mutual = true, FromKinds = [EntityKind.Organization], ToKinds = [EntityKind.Event] };

        mutual.RequireEnds(Bombing, Group);
        Assert.False((mutual with { Mutual = false }).Allows(EntityKind.Event, EntityKind.Organization));
        Assert.False(mutual.Allows(EntityKind.Event, EntityKind.Event));
    }

    [Fact]
    public void Ends_OfATypeWithoutARule_MayBeAnything() => Assert.True(Type("rival").Allows(EntityKind.Place, EntityKind.Event));

    [Fact]
    public void Label_OfATieThatEnded_IsItsOwn()
    {
        var leads = Type("leads") with { EndedLabel = "led" };

        Assert.Equal(("led", "label", "label"), (leads.LabelWhen(ended: true), leads.LabelWhen(ended: false), Type("rival").LabelWhen(ended: true)));
    }

    [Fact]
    public void Relationship_OfAMutualType_IsTheSameFromEitherEnd()
    {
        var mutual = Type("rival") with { Mutual = true };

        Assert.Equal(Relationship.Of("b", mutual, "a"), Relationship.Of("a", mutual, "b"));
        Assert.NotEqual(Relationship.Of("b", Type("rival"), "a"), Relationship.Of("a", Type("rival"), "b"));
        Assert.NotEqual(Relationship.Of("b", Type("rival"), "a").Id, Relationship.Of("b", Type("ally"), "a").Id);
    }

    private static RelationshipType Type(string id) =>
        new(id, "label", "inverse", false, Sign.None, Family.Contact, null, [], [], null, new Dictionary<string, string>());
}
