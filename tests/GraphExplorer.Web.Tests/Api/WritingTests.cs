using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace GraphExplorer.Web.Tests.Api;

public sealed class WritingTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/explorations")]
    [InlineData("/api/explorations/any/steps")]
    [InlineData("/api/relationships/any/reviews")]
    [InlineData("/api/claims/any/reviews")]
    public async Task Write_FromElsewhere_IsRefused(string address)
    {
        using var client = api.CreateClient();

        var answer = await client.PostAsJsonAsync(new Uri(address, UriKind.Relative), new { id = "1", kind = "undo", verdict = "flag", reason = "x" }, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("own pages", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_SentTwice_IsTakenOnce()
    {
        using var client = await api.OwnPageAsync();
        var focus = await api.IdAsync("Haqqani Network");
        var exploration = await PostAsync(client, "/api/explorations", new { focus });
        var steps = $"/api/explorations/{exploration.GetProperty("id").GetString()}/steps";
        var expand = new { id = "step-1", kind = "expand", entity = await api.IdAsync("Taliban") };

        var first = await PostAsync(client, steps, expand);
        var again = await PostAsync(client, steps, expand);

        Assert.True(Shown(first) > Shown(exploration));
        Assert.Equal(first.GetProperty("version").GetInt64(), again.GetProperty("version").GetInt64());
        Assert.Equal(Shown(first), Shown(again));
        Assert.StartsWith("Expand Taliban", first.GetProperty("undo").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_AfterEveryStep_BringsBackWhatWas()
    {
        using var client = await api.OwnPageAsync();
        var focus = await api.IdAsync("al-Qaeda");
        var exploration = await PostAsync(client, "/api/explorations", new { focus });
        var id = exploration.GetProperty("id").GetString();
        var before = await PlacesAsync(id);
        object[] steps =
        [
            new { id = "a", kind = "expand", entity = await api.IdAsync("Taliban") },
            new { id = "b", kind = "move", places = new[] { new { id = focus, x = 1000.0, y = -500.0 } } },
            new { id = "c", kind = "hide", entities = new[] { await api.IdAsync("Taliban") } },
            new { id = "d", kind = "filter", filter = new { kinds = Array.Empty<string>(), families = new[] { "rivalry" }, types = Array.Empty<string>(), confidences = Array.Empty<string>(), contested = (bool?)null, unsupported = false } },
            new { id = "e", kind = "arrange", layout = "concentric", width = 800, height = 600, focus },
        ];

        foreach (var step in steps)
        {
            await PostAsync(client, $"/api/explorations/{id}/steps", step);
        }

        var changed = await PlacesAsync(id);
        for (var i = 0; i < steps.Length; i++)
        {
            await PostAsync(client, $"/api/explorations/{id}/steps", new { id = $"undo-{i}", kind = "undo" });
        }

        Assert.NotEqual(before, changed);
        Assert.Equal(before, await PlacesAsync(id));
    }

    [Theory]
    [InlineData("Filter family: not covert", "alliance", "rivalry", "structure", "leadership", "movement", "contact", "action")]
    [InlineData("Filter family action or rivalry", "rivalry", "action")]
    [InlineData("Filter family action or 3 others", "rivalry", "action", "contact", "alliance")]
    public async Task Filter_ByFamilies_IsNamedShortly(string name, params string[] families)
    {
        using var client = await api.OwnPageAsync();
        var exploration = await PostAsync(client, "/api/explorations", new { });
        var filter = new { kinds = Array.Empty<string>(), families, types = Array.Empty<string>(), confidences = Array.Empty<string>(), contested = (bool?)null, unsupported = false };

        var after = await PostAsync(client, $"/api/explorations/{exploration.GetProperty("id").GetString()}/steps", new { id = "a", kind = "filter", filter });

        Assert.Equal(name, after.GetProperty("undo").GetString());
    }

    [Fact]
    public async Task Scene_AroundAnEntity_SaysHowMuchTheStoreHolds()
    {
        var scene = (await api.SceneAsync($"?focus={await api.IdAsync("Haqqani Network")}&hops=1"))[0];

        Assert.Equal(6, scene.GetProperty("shown").GetProperty("entities").GetInt32());
        Assert.Equal(29, scene.GetProperty("total").GetProperty("entities").GetInt32());
    }

    [Fact]
    public async Task Step_ThatIsUnknown_IsRefusedAndNamesTheKnownOnes()
    {
        using var client = await api.OwnPageAsync();
        var exploration = await PostAsync(client, "/api/explorations", new { });

        var answer = await client.PostAsJsonAsync(new Uri($"/api/explorations/{exploration.GetProperty("id").GetString()}/steps", UriKind.Relative), new { id = "x", kind = "explode" }, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("expand", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exploration_OfTheWholeSeed_StandsAsTheQuestionDid()
    {
        using var client = await api.OwnPageAsync();
        var question = await api.SceneAsync("");

        var exploration = await PostAsync(client, "/api/explorations", new { });
        var scene = await api.SceneAsync($"?exploration={exploration.GetProperty("id").GetString()}");

        Assert.Equal(Places(question), Places(scene));
        Assert.Equal(Column(question, "edges", "id").Order(StringComparer.Ordinal), Column(scene, "edges", "id").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Flag_ThenWithdraw_IsSeenAndNothingIsOverwritten()
    {
        using var client = await api.OwnPageAsync();
        var id = (await api.TieAsync("Taliban", "freed-members-of", "ISIS-K")).GetProperty("id").GetString();
        var reviews = $"/api/relationships/{id}/reviews";

        var flagged = await PostAsync(client, reviews, new { id = "flag-1", verdict = "flag", reason = "One document, hedged." });
        var withdrawn = await PostAsync(client, reviews, new { id = "flag-2", verdict = "withdraw", withdraws = "flag-1", reason = "Checked." });

        Assert.True(flagged.GetProperty("flagged").GetBoolean());
        Assert.Equal("Tester", flagged.GetProperty("reviews")[0].GetProperty("author").GetString());
        Assert.False(withdrawn.GetProperty("flagged").GetBoolean());
        Assert.Equal(2, withdrawn.GetProperty("reviews").GetArrayLength());
    }

    [Theory]
    [InlineData("flag", "", null, "reason")]
    [InlineData("lower-to", "Weak.", "high", "lower")]
    [InlineData("lower-to", "Weak.", "moderate", "not below")]
    public async Task Review_ThatBreaksARule_IsRefusedWithItsReason(string verdict, string reason, string? lowerTo, string expected)
    {
        using var client = await api.OwnPageAsync();
        var id = (await api.TieAsync("Al-Sadiq office", "co-located-with", "ISIS-K")).GetProperty("id").GetString();

        var answer = await client.PostAsJsonAsync(new Uri($"/api/relationships/{id}/reviews", UriKind.Relative), new { id = $"bad-{lowerTo}", verdict, reason, lowerTo }, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ExcludedClaim_OnTheOnlySupport_LeavesTheTieDrawnAndUnassessed()
    {
        using var client = await api.OwnPageAsync();
        var id = (await api.TieAsync("Joe Biden", "leads", "United States")).GetProperty("id").GetString();
        var claim = (await api.GetAsync($"/api/relationships/{id}")).GetProperty("claims")[0].GetProperty("id").GetString();

        var after = await PostAsync(client, $"/api/claims/{claim}/reviews", new { id = "exclude-1", verdict = "exclude", reason = "Out of scope." });
        var network = await api.GetAsync("/api/network");

        Assert.Equal("unassessed", after.GetProperty("confidence").GetString());
        Assert.Contains(network.GetProperty("relationships").EnumerateArray(), tie => tie.GetProperty("id").GetString() == id);
    }

    private async Task<string> PlacesAsync(string? exploration) =>
        string.Join('\n', Places(await api.SceneAsync($"?exploration={exploration}")));

    private static string[] Places(JsonElement[] scene) =>
        [.. Column(scene, "nodes", "id").Zip(Column(scene, "nodes", "x"), Column(scene, "nodes", "y")).Select(place => place.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Column(JsonElement[] scene, string items, string name) =>
        scene.Where(line => line.TryGetProperty(items, out _)).SelectMany(line => line.GetProperty(items).GetProperty(name).EnumerateArray()).Select(value => value.ToString());

    private static int Shown(JsonElement exploration) => exploration.GetProperty("shown").GetProperty("entities").GetInt32();

    private static async Task<JsonElement> PostAsync(HttpClient client, string address, object body)
    {
        var answer = await client.PostAsJsonAsync(new Uri(address, UriKind.Relative), body, Cancel);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancel));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }
}
