using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Tests.Embedded;

/// <summary>The store keeps values of closed lists as numbers: one that moves needs a migration.</summary>
public sealed class StoredNumbersTests
{
    [Fact]
    public void ClosedLists_Values_KeepTheirNumbers()
    {
        Assert.Equal("0 organization, 1 person, 2 event, 3 place", Numbers<EntityKind>());
        Assert.Equal("0 alliance, 1 rivalry, 2 structure, 3 leadership, 4 movement, 5 covert, 6 contact, 7 action", Numbers<Family>());
        Assert.Equal("0 none, 1 positive, 2 negative", Numbers<Sign>());
        Assert.Equal("0 unassessed, 1 low, 2 moderate, 3 high", Numbers<Confidence>());
        Assert.Equal("0 supports, 1 disputes, 2 finds-no-evidence, 3 questions", Numbers<Stance>());
        Assert.Equal("0 none, 1 reportedly, 2 allegedly, 3 possibly, 4 hypothetically, 5 intended", Numbers<Hedge>());
        Assert.Equal("0 reported, 1 observed, 2 inferred", Numbers<Basis>());
        Assert.Equal("1 1, 2 2, 3 3, 4 4, 5 5, 6 6", Numbers<Credibility>());
        Assert.Equal("0 a, 1 b, 2 c, 3 d, 4 e, 5 f", Numbers<Reliability>());
        Assert.Equal("0 clear, 1 green, 2 amber, 3 amber+strict, 4 red", Numbers<Tlp>());
        Assert.Equal("0 agree, 1 flag, 2 lower-to, 3 exclude, 4 withdraw", Numbers<Verdict>());
    }

    private static string Numbers<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(value => $"{Convert.ToInt32(value, null)} {Word.Of(value)}"));
}
