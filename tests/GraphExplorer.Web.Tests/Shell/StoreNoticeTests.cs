using Bunit;
using GraphExplorer.Web.Shell;

namespace GraphExplorer.Web.Tests.Shell;

public sealed class StoreNoticeTests : IDisposable
{
    private readonly PageContext _page = new();

    public void Dispose() => _page.Dispose();

    [Fact]
    public void Notice_StoreGoesAwayAndComesBack_IsShownMeanwhile()
    {
        var notice = _page.Show<StoreNotice>();
        Assert.Empty(notice.Nodes);

        _page.Reach.Note("No Neo4j answers at http://db:7474/neo4j.");
        notice.WaitForAssertion(() => Assert.Contains("No Neo4j answers", notice.Find("[role=alert]").TextContent, StringComparison.Ordinal));

        _page.Reach.Note(null);
        notice.WaitForAssertion(() => Assert.Empty(notice.Nodes));
    }

    [Fact]
    public void Note_TheSameAgain_IsNoNews()
    {
        Assert.False(_page.Reach.Note(null));
        Assert.True(_page.Reach.Note("Gone."));
        Assert.False(_page.Reach.Note("Still gone."));
        Assert.True(_page.Reach.Note(null));
    }
}
