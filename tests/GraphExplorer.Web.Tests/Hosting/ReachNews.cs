using GraphExplorer.Application.Changes;

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>Waits for the news that a store went away or came back.</summary>
internal static class ReachNews
{
    /// <summary>The trouble after the next news.</summary>
    /// <param name="reach">Tells it.</param>
    /// <param name="happens">What brings it about.</param>
    public static async Task<string?> NextAsync(StoreReach reach, Action happens)
    {
        var news = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Note() => news.TrySetResult(reach.Trouble);
        reach.Changed += Note;
        happens();
        try
        {
            return await news.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
        finally
        {
            reach.Changed -= Note;
        }
    }
}
