using System.Net.Http.Json;
using GraphExplorer.Application.Progress;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Api;

/// <summary>A request that is aborted, by a stop or by a closed tab, ends what the server does for it.</summary>
public sealed class StoppedRequestTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/scene?seed=101", WorkPhase.LayingOut)]
    [InlineData("/api/export.svg?seed=102", WorkPhase.LayingOut)]
    [InlineData("/api/export.png", WorkPhase.Drawing)]
    public async Task Question_ThatIsAborted_EndsInTheMiddleOfItsWork(string address, WorkPhase moment)
    {
        using var client = api.CreateClient();

        var last = await StoppedAsync(client, new HttpRequestMessage(HttpMethod.Get, address), moment);

        Assert.Equal(moment, last.Phase);
        Assert.InRange(last.Share!.Value, 0.001, 0.999);
    }

    [Fact]
    public async Task Step_ThatIsAborted_EndsInTheMiddleOfItsLayout_AndIsNotTaken()
    {
        using var client = await api.OwnPageAsync();
        var opened = await client.PostAsJsonAsync(new Uri("/api/explorations", UriKind.Relative), new { }, Cancel);
        var step = new HttpRequestMessage(HttpMethod.Post, $"{opened.Headers.Location}/steps")
        {
            Content = JsonContent.Create(new { id = "1", kind = "arrange", layout = "organic", width = 1200, height = 700, seed = 103 }),
        };

        var last = await StoppedAsync(client, step, WorkPhase.LayingOut);

        Assert.InRange(last.Share!.Value, 0.001, 0.999);
        Assert.Equal(1, (await api.GetAsync($"{opened.Headers.Location}")).GetProperty("version").GetInt64());
    }

    /// <summary>Aborts the request at a moment of its work; how far that was when it ended.</summary>
    private async Task<WorkProgress> StoppedAsync(HttpClient client, HttpRequestMessage request, WorkPhase moment)
    {
        var work = Guid.NewGuid().ToString();
        var feed = api.Services.GetRequiredService<WorkFeed>();
        var ended = new TaskCompletionSource<WorkProgress>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var abort = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        WorkProgress? last = null;
        void Hear(string id, WorkProgress? progress)
        {
            if (id != work)
            {
                return;
            }

            if (progress is null)
            {
                ended.TrySetResult(last!);
            }
            else if ((last = progress).Phase == moment && progress.Share > 0)
            {
                abort.Cancel();
            }
        }

        feed.Changed += Hear;
        try
        {
            request.Headers.Add("GraphExplorer-Work", work);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(request, abort.Token));
            return await ended.Task.WaitAsync(Cancel);
        }
        finally
        {
            feed.Changed -= Hear;
        }
    }
}
