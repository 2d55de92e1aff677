using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace GraphExplorer.Web.Tests.Api;

public sealed class NetworkTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    [Theory]
    [InlineData("/api/network", 29, 53)]
    [InlineData("/api/network?unsupported=true", 29, 54)]
    [InlineData("/api/network?confidence=high", 3, 2)]
    [InlineData("/api/network?confidence=low&contested=true", 4, 2)]
    [InlineData("/api/network?contested=true", 6, 3)]
    public async Task Network_OfTheSeed_HasWhatItHolds(string address, int entities, int relationships)
    {
        var network = await api.GetAsync(address);

        Assert.Equal(entities, network.GetProperty("shown").GetProperty("entities").GetInt32());
        Assert.Equal(relationships, network.GetProperty("shown").GetProperty("relationships").GetInt32());
        Assert.Equal(relationships, network.GetProperty("relationships").GetArrayLength());
    }

    [Fact]
    public async Task Network_AroundAName_StartsAtItsBestMatch()
    {
        var network = await api.GetAsync("/api/network?q=haqqani%20network&hops=1");

        Assert.Equal("Haqqani Network", network.GetProperty("entities")[0].GetProperty("name").GetString());
        Assert.Equal(0, network.GetProperty("entities")[0].GetProperty("hiddenNeighbours").GetInt32());
        Assert.Contains(network.GetProperty("entities").EnumerateArray(), entity => entity.GetProperty("hiddenNeighbours").GetInt32() > 0);
    }

    [Fact]
    public async Task Network_WithALimit_SaysHowManyThereAre()
    {
        var network = await api.GetAsync("/api/network?limit=5");

        Assert.Equal(5, network.GetProperty("shown").GetProperty("entities").GetInt32());
        Assert.Equal(29, network.GetProperty("total").GetProperty("entities").GetInt32());
        Assert.Equal(53, network.GetProperty("total").GetProperty("relationships").GetInt32());
    }

    [Theory]
    [InlineData("/api/network?kind=animal", "organization, person, event, place")]
    [InlineData("/api/network?family=love", "alliance")]
    [InlineData("/api/network?confidence=sure", "unassessed, low, moderate, high")]
    [InlineData("/api/network?type=hates", "alleged-cutout")]
    [InlineData("/api/network?hops=9", "1 to 4")]
    [InlineData("/api/network?hops=many", "hops")]
    [InlineData("/api/network?limit=0", "1 to 50000")]
    [InlineData("/api/scene?layout=spiral", "organic")]
    [InlineData("/api/scene?width=1", "200 to 20000")]
    public async Task Question_WithAnUnknownValue_IsRefusedAndNamesTheAllowedOnes(string address, string expected)
    {
        using var client = api.CreateClient();

        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(expected, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/network?focus=nobody")]
    [InlineData("/api/network?q=zzzzzzzz")]
    [InlineData("/api/relationships/none")]
    [InlineData("/api/entities/none")]
    [InlineData("/api/explorations/none")]
    [InlineData("/api/scene?exploration=none")]
    [InlineData("/api/nothing")]
    public async Task Question_ForAnUnknownId_IsNotFound(string address)
    {
        using var client = api.CreateClient();

        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Path_BetweenTwo_ComesInOrder()
    {
        var (from, to) = (await api.IdAsync("Joe Biden"), await api.IdAsync("Pakistani Taliban"));

        var path = await api.GetAsync($"/api/path?from={from}&to={to}");
        var entities = path.GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("id").GetString()).ToArray();

        Assert.Equal(from, entities[0]);
        Assert.Equal(to, entities[^1]);
        Assert.Equal(entities.Length - 1, path.GetProperty("relationships").GetArrayLength());
    }

    [Fact]
    public async Task Relationship_ThatIsContested_HasItsClaimsInFull()
    {
        var tie = await api.TieAsync("ISIS-K", "alleged-cutout", "Haqqani Network");

        var whole = await api.GetAsync($"/api/relationships/{tie.GetProperty("id").GetString()}");
        var stances = whole.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("stance").GetString()).Order().ToArray();

        Assert.Equal(["disputes", "questions", "supports"], stances);
        Assert.Equal("low", whole.GetProperty("confidence").GetString());
        Assert.True(whole.GetProperty("contested").GetBoolean());
        Assert.Equal(JsonValueKind.Null, whole.GetProperty("likelihood").ValueKind);
        Assert.NotEmpty(whole.GetProperty("assessment").GetProperty("wouldChange").EnumerateArray());
    }

    [Fact]
    public async Task Leadership_ThatHasEnded_ReadsLed()
    {
        Assert.Equal("led", (await api.TieAsync("Abu Bakr al-Baghdadi", "leads", "Islamic State")).GetProperty("label").GetString());
        Assert.Equal("leads", (await api.TieAsync("Joe Biden", "leads", "United States")).GetProperty("label").GetString());
    }

    [Fact]
    public async Task Weakest_InPages_ComesWholeAndInOrder()
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await api.GetAsync($"/api/weakest?limit=10{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}");
            seen.AddRange(page.GetProperty("relationships").EnumerateArray().Select(tie => tie.GetProperty("confidence").GetString()!));
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);

        Assert.Equal(53, seen.Count);
        Assert.Equal(11, seen.TakeWhile(confidence => confidence == "low").Count());
        Assert.Equal(["high", "high"], seen.TakeLast(2));
    }
}
