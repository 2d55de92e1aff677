using GraphExplorer.EndToEnd.Tests.Running;

namespace GraphExplorer.EndToEnd.Tests.Robustness;

public sealed class RestTests(Browser browser)
{
    // frames are waited for with the browser's own function, while what the page asks for is counted
    private const string Count = """
        async () => {
          const { requestAnimationFrame: own } = window;
          const pen = CanvasRenderingContext2D.prototype;
          const { fillRect, drawImage } = pen;
          const frames = async (many) => { for (let i = 0; i < many; i++) await new Promise((done) => own.call(window, done)); };
          const { explorer } = document.getElementById('canvas');
          await frames(30);
          let asked = 0;
          let drawn = 0;
          window.requestAnimationFrame = (step) => { asked++; return own.call(window, step); };
          pen.fillRect = function (...box) { drawn++; return fillRect.apply(this, box); };
          pen.drawImage = function (...picture) { drawn++; return drawImage.apply(this, picture); };
          await frames(60);
          const atRest = [asked, drawn];
          explorer.zoomBy(1.1);
          await frames(30);
          return [...atRest, asked, drawn];
        }
        """;

    [Fact]
    public async Task Canvas_ThatNobodyTouches_AsksForNoFrameAndDrawsNothing()
    {
        await using var page = await browser.OpenAsync(browser.Shared);
        await page.Page.WaitForFunctionAsync("() => document.getElementById('canvas').explorer.drawn().labels.length > 0");

        var counts = await page.Page.EvaluateAsync<int[]>(Count);

        Assert.Equal([0, 0], counts[..2]);
        Assert.True(counts[2] > 0 && counts[3] > 0, "a touched canvas draws, and that is seen here");
    }
}
