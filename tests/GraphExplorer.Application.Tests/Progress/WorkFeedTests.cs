using GraphExplorer.Application.Progress;

namespace GraphExplorer.Application.Tests.Progress;

public sealed class WorkFeedTests
{
    private readonly WorkFeed feed = new();
    private readonly List<(string Id, WorkProgress? Progress)> told = [];

    public WorkFeedTests() => feed.Changed += (id, progress) => told.Add((id, progress));

    [Fact]
    public void Work_ReportsEachWholePercentOnce_AndItsEnd()
    {
        using (var work = feed.Begin("a"))
        {
            work.Report(new WorkProgress(WorkPhase.Reading));
            work.Report(new WorkProgress(WorkPhase.LayingOut, 0.101));
            work.Report(new WorkProgress(WorkPhase.LayingOut, 0.102));
            work.Report(new WorkProgress(WorkPhase.LayingOut, 0.11));
            Assert.Equal(0.11, feed.Of("a")?.Share);
        }

        Assert.Equal([(WorkPhase.Reading, null), (WorkPhase.LayingOut, 0.101), (WorkPhase.LayingOut, 0.11), null], told.Select(one => one.Progress is { } now ? (now.Phase, now.Share) : ((WorkPhase, double?)?)null));
        Assert.Null(feed.Of("a"));
    }

    [Fact]
    public void Work_ThatHasEnded_TellsNothingMore()
    {
        var work = feed.Begin("a");
        work.Report(new WorkProgress(WorkPhase.Reading));
        work.Dispose();

        work.Report(new WorkProgress(WorkPhase.Drawing));
        work.Dispose();

        Assert.Equal(2, told.Count);
    }
}
