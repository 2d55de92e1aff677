using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Domain.Tests.Entities;

public sealed class EntityTests
{
    [Fact]
    public void Name_Blank_IsRefused()
    {
        var entity = new Entity("1", EntityKind.Person, "Ann", ["Anna"]);

        Assert.Throws<InvalidRequestException>(() => entity with { Name = "\t" });
        Assert.Throws<InvalidRequestException>(() => new Entity("", EntityKind.Person, "Ann", []));
        Assert.Equal(["Ann", "Anna"], entity.AllNames);
    }

    [Theory]
    [InlineData("al-Qaeda", "AL QAEDA")]
    [InlineData("Caf\u00e9", "cafe\u0301")]
    [InlineData("ﬁle", "file")]
    [InlineData("  a \t b–c ", "A B C")]
    public void Id_OfSpellingsThatFold_IsTheSame(string one, string other)
    {
        Assert.Equal(NormalName.Of(one), NormalName.Of(other));
        Assert.Equal(EntityId.Of(EntityKind.Organization, one), EntityId.Of(EntityKind.Organization, other));
    }

    [Fact]
    public void Id_OfAnotherKindOrNumber_Differs()
    {
        var id = EntityId.Of(EntityKind.Organization, "Ann");

        Assert.NotEqual(id, EntityId.Of(EntityKind.Person, "Ann"));
        Assert.NotEqual(id, EntityId.Of(EntityKind.Organization, "Ann", 2));
    }

    [Fact]
    public void Attribute_WithoutAValue_IsRefused()
    {
        Assert.Throws<InvalidRequestException>(() => new AttributeProposition("1", "strength", "", null, null));
        Assert.NotEqual(
            new AttributeProposition("1", "strength", "1500", "2200", null).Id,
            new AttributeProposition("1", "strength", "1500", null, "2200").Id);
    }

    [Fact]
    public void Sameness_OfTwo_HasNoOrder() => Assert.Equal(new SameEntityProposition("b", "a"), new SameEntityProposition("a", "b"));
}
