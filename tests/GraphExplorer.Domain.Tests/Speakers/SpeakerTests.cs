using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Tests.Speakers;

public sealed class SpeakerTests
{
    [Fact]
    public void Speaker_ByAnotherSpelling_IsTheSame()
    {
        Assert.Equal(new Speaker("UN Monitoring-Team").Id, new Speaker("un monitoring team").Id);
        Assert.NotEqual(new Speaker("UN monitoring team").Id, new Speaker("UN team").Id);
    }

    [Fact]
    public void Unnamed_OfTwoDocuments_AreTwoOfOneGroup()
    {
        var (one, other) = (new Speaker("some states", MentionedIn: "1"), new Speaker("some states", MentionedIn: "2"));

        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal((Speaker.UnnamedGroup, Speaker.UnnamedGroup), (one.GroupKey, other.GroupKey));
    }

    [Fact]
    public void Group_OfOneThatStandsAlone_IsItsOwnName()
    {
        Assert.Equal("Taliban", new Speaker("Taliban").IndependenceGroup);
        Assert.Equal(new Speaker("Taliban").GroupKey, new Speaker("Zabihullah Mujahid", "taliban").GroupKey);
    }

    [Fact]
    public void Copy_WithAnotherGrade_KeepsItsId()
    {
        var speaker = new Speaker("Taliban");

        Assert.Equal(speaker.Id, (speaker with { Reliability = Reliability.C }).Id);
    }

    [Fact]
    public void Name_Blank_IsRefused()
    {
        Assert.Throws<InvalidRequestException>(() => new Speaker(" "));
        Assert.Throws<InvalidRequestException>(() => new Document("", null, null));
    }
}
