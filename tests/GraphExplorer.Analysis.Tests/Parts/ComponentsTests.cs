using GraphExplorer.Analysis.Parts;

namespace GraphExplorer.Analysis.Tests.Parts;

public sealed class ComponentsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Components_OfEntitiesWithoutTies_AreEachItsOwn(int entities) =>
        Assert.Equal(Enumerable.Range(0, entities), Components.Of(entities, []));

    [Fact]
    public void Components_OfChainsRingsAndSelfTies_AreWhatHangsTogether()
    {
        (int, int)[] ties = [(4, 5), (0, 3), (3, 6), (5, 4), (5, 7), (7, 4), (1, 1)];

        Assert.Equal([0, 1, 2, 0, 3, 3, 0, 3], Components.Of(8, ties));
    }
}
