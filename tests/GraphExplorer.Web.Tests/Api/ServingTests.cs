using System.Net;

namespace GraphExplorer.Web.Tests.Api;

public sealed class ServingTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/scalar/")]
    [InlineData("/")]
    [InlineData("/fonts/inter-600.ttf")]
    public async Task Page_OfTheApplication_Answers(string address)
    {
        using var client = api.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(address, UriKind.Relative), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/page.js", "import ")]
    [InlineData("/page.css", "@import")]
    public async Task Bundle_OfThePage_ComesInOnePiece_AndNotAgain(string address, string more)
    {
        using var client = api.CreateClient();

        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain((await answer.Content.ReadAsStringAsync(Cancel)).Split('\n'), line => line.StartsWith(more, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Page_ThatIsNot_SaysSoAndLeadsBack()
    {
        using var client = api.CreateClient();

        var answer = await client.GetAsync(new Uri("/no/such/page", UriKind.Relative), Cancel);
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no page at this address", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Always_CarriesThePolicy()
    {
        using var client = api.CreateClient();

        var answer = await client.GetAsync(new Uri("/", UriKind.Relative), Cancel);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-eval'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' 'unsafe-inline'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ForAnotherHost_IsRefused()
    {
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/network");
        request.Headers.Host = "evil.example";

        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(request, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/api/export.svg?title=Briefing", "image/svg+xml")]
    [InlineData("/api/export.png?scale=1&theme=dark", "image/png")]
    public async Task Export_OfTheSeed_ComesAsAFile(string address, string type)
    {
        using var client = api.CreateClient();

        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal((await answer.Content.ReadAsByteArrayAsync(Cancel)).Length, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Export_TooLarge_IsRefused()
    {
        using var client = api.CreateClient();

        var answer = await client.GetAsync(new Uri("/api/export.png?scale=100", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("100 million", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }
}
