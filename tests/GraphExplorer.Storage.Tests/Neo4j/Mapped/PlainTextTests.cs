using GraphExplorer.Storage.Neo4j.Mapped.Questions;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

public sealed class PlainTextTests
{
    [Fact]
    public void All_ACharacterThatNoNormalFormHas_IsReplacedWhereverItStands()
    {
        var texts = PlainText.All(new List<object?> { "B\uFFFE", new Dictionary<string, object?> { ["half"] = "\uD800" } });

        Assert.Equal(["B\uFFFD", "half: \uFFFD"], texts);
    }
}
