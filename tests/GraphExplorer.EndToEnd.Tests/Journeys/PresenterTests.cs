using System.Xml.Linq;
using GraphExplorer.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace GraphExplorer.EndToEnd.Tests.Journeys;

public sealed class PresenterTests(Browser browser)
{
    [Fact]
    public async Task Export_AsSvg_HoldsTitleLegendMarkingAndSources()
    {
        await using var page = await browser.OpenAsync(browser.Shared);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
        var dialog = page.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Who backs ISIS-K?");

        var file = await DownloadAsync(page, dialog);
        var text = string.Join(' ', XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));

        Assert.Contains("Who backs ISIS-K?", text, StringComparison.Ordinal);
        Assert.Contains("TLP:CLEAR", text, StringComparison.Ordinal);
        Assert.Contains("rivalry", text, StringComparison.Ordinal);
        Assert.Contains("About ISIS-K · Thomas Joscelyn · 2021-09-01", text, StringComparison.Ordinal);
        Assert.Contains("2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AsPng_IsAPictureOfTheChosenResolution()
    {
        await using var page = await browser.OpenAsync(browser.Shared);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
        var dialog = page.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "PNG" }).CheckAsync();

        var bytes = await File.ReadAllBytesAsync(await DownloadAsync(page, dialog), TestContext.Current.CancellationToken);
        var width = (bytes[16] << 24) | (bytes[17] << 16) | (bytes[18] << 8) | bytes[19];

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.InRange(width, 2_000, 4_000);
    }

    private static async Task<string> DownloadAsync(ExplorerPage page, ILocator dialog)
    {
        var download = await page.Page.RunAndWaitForDownloadAsync(() => dialog.GetByRole(AriaRole.Link, new() { Name = "Download" }).ClickAsync());
        return await download.PathAsync();
    }
}
