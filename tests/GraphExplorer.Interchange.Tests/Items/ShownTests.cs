using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Tests.Items;

public sealed class ShownTests
{
    [Theory]
    [InlineData("Ada", "Ada")]
    [InlineData("\u001b[31mred\u202e", "\uFFFD[31mred\uFFFD")]
    [InlineData("呼罗珊", "呼罗珊")]
    public void Text_InAMessage_SteersNothing(string text, string shown) => Assert.Equal(shown, Shown.Short(text));

    [Fact]
    public void Text_TooLongForAMessage_IsCutBetweenCharacters() =>
        Assert.Equal(new string('a', 56) + "…", Shown.Short(new string('a', 56) + "🤖🤖🤖🤖"));
}
