using GraphExplorer.Web.Features.Searching;

namespace GraphExplorer.Web.Tests.Features.Searching;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("Haqqani Network", "haqq")]
    [InlineData("Haqqani Network", "network haqqani")]
    [InlineData("al-Qaeda", "alqaeda")]
    [InlineData("Qur’an", "quran")]
    [InlineData("Abū Bakr", "abu")]
    [InlineData("呼罗珊", "呼罗")]
    [InlineData("Haqqani\uFFFE Network", "network\uFFFE")]
    public void NameWithTheWords_IsAsked_HoldsThem(string name, string typed) => Assert.True(Likeness.Holds(name, typed));

    [Theory]
    [InlineData("Haqqani Network", "hakani")]
    [InlineData("Haqqani Network", "haqqani group")]
    public void NameWithoutAWord_IsAsked_DoesNotHoldIt(string name, string typed) => Assert.False(Likeness.Holds(name, typed));
}
