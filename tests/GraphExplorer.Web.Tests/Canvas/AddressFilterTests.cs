using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Web.Canvas;

namespace GraphExplorer.Web.Tests.Canvas;

public sealed class AddressFilterTests
{
    [Fact]
    public void Address_WithRepeatedNames_ReadsAllOfThem()
    {
        var filter = AddressFilter.Read("focus=x&family=covert&family=action&confidence=low&contested=true&type=rival");

        Assert.Equal([Family.Covert, Family.Action], filter.Families);
        Assert.Equal([Confidence.Low], filter.Confidences);
        Assert.True(filter.Contested);
        Assert.Equal(["rival"], filter.Types);
    }

    [Fact]
    public void Address_WithUnknownWord_PassesItOver() => Assert.True(AddressFilter.Read("family=friendship").IsEmpty);

    [Fact]
    public void Filter_InWordsAndBack_IsTheSame()
    {
        var filter = AddressFilter.Read("kind=person&family=covert&confidence=unassessed&unsupported=true");

        var back = FilterWords.Of(filter).ToFilter();

        Assert.Equal(filter.Kinds, back.Kinds);
        Assert.Equal(filter.Families, back.Families);
        Assert.Equal(filter.Confidences, back.Confidences);
        Assert.Equal((filter.Contested, filter.Unsupported), (back.Contested, back.Unsupported));
    }
}
