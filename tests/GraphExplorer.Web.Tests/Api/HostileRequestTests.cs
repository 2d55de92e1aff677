using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace GraphExplorer.Web.Tests.Api;

public sealed class HostileRequestTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("POST", "/api/network", HttpStatusCode.MethodNotAllowed, "GET")]
    [InlineData("DELETE", "/api/relationships/any", HttpStatusCode.MethodNotAllowed, "GET")]
    [InlineData("GET", "/api/explorations/any/steps", HttpStatusCode.MethodNotAllowed, "POST")]
    [InlineData("POST", "/api/nosuch", HttpStatusCode.NotFound, "/api/nosuch")]
    [InlineData("GET", "/api/", HttpStatusCode.NotFound, "/api/")]
    public async Task Request_ByAnotherMethod_IsAnsweredByAProblem(string method, string address, HttpStatusCode expected, string named)
    {
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        var answer = await client.SendAsync(request, Cancel);

        await IsProblemAsync(answer, expected, named);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=nosuch")]
    [InlineData("application/json; charset=utf-7")]
    public async Task Body_OfAnotherContentType_IsUnsupported(string type)
    {
        using var client = await api.OwnPageAsync();

        var answer = await SendAsync(client, "/api/explorations", "{}", type);

        await IsProblemAsync(answer, HttpStatusCode.UnsupportedMediaType, "");
    }

    [Theory]
    [InlineData("", "no body")]
    [InlineData("[]", "$")]
    [InlineData("{\"q\":\"\\ud800\"}", "$.q")]
    [InlineData("{\"\\ud800\":1,\"q\":{}}", "$")]
    [InlineData("{\"kind\":null}", "$.kind")]
    [InlineData("{\"kind\":[\"x\"]}", "organization")]
    [InlineData("{\"type\":[null]}", "Allowed are")]
    public async Task Question_ThatIsNone_IsRefusedInPlainWords(string body, string named)
    {
        using var client = await api.OwnPageAsync();

        var answer = await SendAsync(client, "/api/explorations", body);

        await IsProblemAsync(answer, HttpStatusCode.BadRequest, named);
    }

    [Theory]
    [InlineData("null", "no step")]
    [InlineData("{\"kind\":\"\\ud800\"}", "no text")]
    [InlineData("{\"\\ud800\":1,\"kind\":\"hide\",\"id\":\"a\",\"entities\":[]}", "")]
    [InlineData("{\"kind\":\"undo\"}", "'id'")]
    [InlineData("{\"kind\":\"undo\",\"id\":null}", "$")]
    [InlineData("{\"kind\":\"hide\",\"id\":\"a\",\"entities\":[null]}", "null in a list")]
    [InlineData("{\"kind\":\"release\",\"id\":\"a\",\"entities\":[null]}", "null in a list")]
    [InlineData("{\"kind\":\"move\",\"id\":\"a\",\"places\":[null]}", "null in a list")]
    [InlineData("{\"kind\":\"move\",\"id\":\"a\",\"places\":[{\"id\":\"x\"}]}", "lacks")]
    [InlineData("{\"kind\":\"filter\",\"id\":\"a\",\"filter\":{\"kinds\":[],\"families\":[],\"types\":[null],\"confidences\":[],\"contested\":null,\"unsupported\":false}}", "null in a list")]
    public async Task Step_ThatIsNone_IsRefusedInPlainWords(string body, string named)
    {
        using var client = await api.OwnPageAsync();
        var id = await OpenAsync(client);

        var answer = await SendAsync(client, $"/api/explorations/{id}/steps", body);

        await IsProblemAsync(answer, HttpStatusCode.BadRequest, named);
    }

    [Fact]
    public async Task Steps_TakenAtTheSameTime_AreAllKept()
    {
        using var client = await api.OwnPageAsync();
        var id = await OpenAsync(client);
        var entity = await api.IdAsync("Taliban");

        var answers = await Task.WhenAll(Enumerable.Range(1, 60).Select(number => client.PostAsJsonAsync(
            new Uri($"/api/explorations/{id}/steps", UriKind.Relative),
            new { id = $"move-{number}", kind = "move", places = new[] { new { id = entity, x = number, y = number } } },
            Cancel)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(60, (await api.GetAsync($"/api/explorations/{id}")).GetProperty("position").GetInt32());
    }

    [Theory]
    [InlineData("\u200b", "a", "reason")]
    [InlineData("a\0b", "b", "U+0000")]
    [InlineData("Look.", "c\0d", "id")]
    public async Task Review_InWordsThatAreNoText_IsRefused(string reason, string reviewId, string named)
    {
        using var client = await api.OwnPageAsync();
        var tie = (await api.TieAsync("Taliban", "freed-members-of", "ISIS-K")).GetProperty("id").GetString();

        var answer = await client.PostAsJsonAsync(new Uri($"/api/relationships/{tie}/reviews", UriKind.Relative), new { id = reviewId, verdict = "agree", reason }, Cancel);

        await IsProblemAsync(answer, HttpStatusCode.BadRequest, named);
    }

    [Fact]
    public async Task Review_UnderAKnownIdWithOtherWords_IsNotTakenForRecorded()
    {
        using var client = await api.OwnPageAsync();
        var tie = (await api.TieAsync("Taliban", "freed-members-of", "ISIS-K")).GetProperty("id").GetString();
        var reviews = new Uri($"/api/relationships/{tie}/reviews", UriKind.Relative);

        var first = await client.PostAsJsonAsync(reviews, new { id = "twice", verdict = "agree", reason = "One." }, Cancel);
        var again = await client.PostAsJsonAsync(reviews, new { id = "twice", verdict = "agree", reason = "One." }, Cancel);
        var other = await client.PostAsJsonAsync(reviews, new { id = "twice", verdict = "flag", reason = "Two." }, Cancel);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await IsProblemAsync(other, HttpStatusCode.BadRequest, "something else");
    }

    [Theory]
    [InlineData("Ann%20Lee", "Ann Lee")]
    [InlineData("%00", "Tester")]
    [InlineData("a%0d%0ab", "Tester")]
    [InlineData("%E2%80%AEtxt%00", "Tester")]
    public async Task Author_FromACookieThatNoPageSet_IsTheMachines(string cookie, string author)
    {
        using var client = await api.OwnPageAsync();
        client.DefaultRequestHeaders.Add("Cookie", $"graphexplorer-author={cookie}");
        var tie = (await api.TieAsync("Joe Biden", "leads", "United States")).GetProperty("id").GetString();

        var answer = await client.PostAsJsonAsync(new Uri($"/api/relationships/{tie}/reviews", UriKind.Relative), new { id = $"by{cookie}", verdict = "agree", reason = "Yes." }, Cancel);
        var account = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        Assert.Equal(author, account.GetProperty("reviews").EnumerateArray().Last().GetProperty("author").GetString());
    }

    [Fact]
    public async Task Body_OfManyMegabytes_IsTooLarge()
    {
        using var client = await api.OwnPageAsync();

        var answer = await SendAsync(client, "/api/explorations", $"{{\"q\":\"{new string('a', 9_000_000)}\"}}");

        await IsProblemAsync(answer, HttpStatusCode.RequestEntityTooLarge, "8388608");
    }

    [Fact]
    public async Task Name_LongerThanAnybodyTypes_IsRefusedShortly()
    {
        using var client = await api.OwnPageAsync();

        var searched = await SendAsync(client, "/api/explorations", JsonSerializer.Serialize(new { q = new string('a', 1_000_000) }));
        var focused = await SendAsync(client, "/api/explorations", JsonSerializer.Serialize(new { focus = new string('a', 1_000_000) }));

        await IsProblemAsync(searched, HttpStatusCode.BadRequest, "1000000 characters");
        await IsProblemAsync(focused, HttpStatusCode.NotFound, "");
        Assert.True((await focused.Content.ReadAsStringAsync(Cancel)).Length < 5_000);
    }

    private static async Task IsProblemAsync(HttpResponseMessage answer, HttpStatusCode expected, string named)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal((expected, text), (answer.StatusCode, text));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(named, text.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("GraphExplorer.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
    }

    private static async Task<string> OpenAsync(HttpClient client)
    {
        var answer = await SendAsync(client, "/api/explorations", "{}");
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content, Cancel);
    }
}
