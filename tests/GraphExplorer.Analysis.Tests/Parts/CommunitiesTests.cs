using GraphExplorer.Analysis.Parts;

namespace GraphExplorer.Analysis.Tests.Parts;

public sealed class CommunitiesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Communities_OfTwoCliquesWithOneTieBetween_AreTheTwo()
    {
        var ties = Clique(0, 6).Concat(Clique(6, 5)).Append((2, 8)).ToArray();

        var groups = Communities.Of(11, ties, Cancel);

        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1], groups);
    }

    [Fact]
    public void Communities_OfAChainOfManyCliques_AreNoFewerThanSomeAndNoMoreThanThey()
    {
        var ties = Enumerable.Range(0, 30).SelectMany(clique => Clique(clique * 5, 5).Append((clique * 5, ((clique * 5) + 7) % 150))).ToArray();

        var groups = Communities.Of(150, ties, Cancel);

        Assert.InRange(groups.Distinct().Count(), 8, 30);
        Assert.All(Enumerable.Range(0, 30), clique => Assert.Single(groups.Skip(clique * 5).Take(5).Distinct()));
        Assert.Equal(groups, Communities.Of(150, ties, Cancel));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Communities_OfEntitiesWithoutTies_AreEachItsOwn(int entities) =>
        Assert.Equal(Enumerable.Range(0, entities), Communities.Of(entities, [], Cancel));

    private static IEnumerable<(int From, int To)> Clique(int first, int size) =>
        from one in Enumerable.Range(first, size)
        from other in Enumerable.Range(first, size)
        where one < other
        select (one, other);
}
