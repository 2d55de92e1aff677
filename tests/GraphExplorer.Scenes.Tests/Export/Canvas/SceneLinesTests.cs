using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Export.Canvas;

namespace GraphExplorer.Scenes.Tests.Export.Canvas;

public sealed class SceneLinesTests
{
    [Fact]
    public async Task Write_EveryStyle_HasWhatTheCanvasDraws()
    {
        var head = (await WriteAsync(NetworkMaker.EveryStyle().Scene, "{\"id\":\"x\"}"u8.ToArray()))[0];

        Assert.Equal((SceneLines.Version, 12), (head.GetProperty("version").GetInt32(), head.GetProperty("change").GetInt32()));
        Assert.Equal("2026-11-26T00:00:00Z", head.GetProperty("asOf").GetString());
        Assert.Equal(6, head.GetProperty("shown").GetProperty("entities").GetInt32());
        Assert.Equal(54, head.GetProperty("total").GetProperty("relationships").GetInt32());
        Assert.Equal("x", head.GetProperty("exploration").GetProperty("id").GetString());
        Assert.Equal("#1A6444", head.GetProperty("palettes").GetProperty("light").GetProperty("families").GetProperty("alliance").GetProperty("full").GetString());
        Assert.Equal(["organization", "person", "event", "place"], head.GetProperty("icons").EnumerateObject().Select(icon => icon.Name));
        Assert.Equal([500, 600, 700], head.GetProperty("fonts").EnumerateArray().Select(font => font.GetProperty("weight").GetInt32()));
        Assert.Equal(1, head.GetProperty("legend").GetProperty("contested").GetInt32());
    }

    [Fact]
    public async Task Write_APlate_HasPlaceNameAndTexts()
    {
        var lines = await WriteAsync(NetworkMaker.EveryStyle().Scene);
        var nodes = lines[1].GetProperty("nodes");
        var at = nodes.GetProperty("name").EnumerateArray().Select(name => name.GetString()).ToList().IndexOf("Kabul airport bombing");
        var look = lines[0].GetProperty("plates")[nodes.GetProperty("look")[at].GetInt32()];

        Assert.Equal("event", look.GetProperty("kind").GetString());
        Assert.Equal((-280, -140, 140, 60), (nodes.GetProperty("x")[at].GetDouble(), nodes.GetProperty("y")[at].GetDouble(), nodes.GetProperty("w")[at].GetDouble(), look.GetProperty("h").GetDouble()));
        Assert.Equal(["Kabul airport", "bombing", "2021-08-26"], nodes.GetProperty("rows")[at].EnumerateArray().Where(said => said.ValueKind == JsonValueKind.String).Select(said => said.GetString()));
        Assert.Equal(["ink", "ink", "secondary"], look.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("tone").GetString()));
        Assert.Equal(0, nodes.GetProperty("hidden")[at].GetInt32());
        Assert.False(nodes.TryGetProperty("chosen", out _));
    }

    [Fact]
    public async Task Write_ATie_HasLineHeadAndLabel()
    {
        var lines = await WriteAsync(NetworkMaker.EveryStyle().Scene);
        var looks = lines[0].GetProperty("lines").EnumerateArray().ToList();
        var look = looks.Single(one => one.GetProperty("type").GetString() == "alleged-cutout");

        Assert.Contains(lines[1].GetProperty("edges").GetProperty("look").EnumerateArray(), number => number.GetInt32() == looks.IndexOf(look));
        Assert.Equal(("covert", "low", "hedged"), (look.GetProperty("family").GetString(), look.GetProperty("confidence").GetString(), look.GetProperty("dash").GetString()));
        Assert.True(look.GetProperty("contested").GetBoolean() && look.GetProperty("directed").GetBoolean());
        Assert.False(look.TryGetProperty("flagged", out _));
        Assert.Equal([8.5, 7], look.GetProperty("head").EnumerateArray().Select(length => length.GetDouble()));
        Assert.Equal("alleged cutout · low", look.GetProperty("title").GetString());
        Assert.True(look.GetProperty("label").TryGetProperty("mark", out _));
    }

    [Fact]
    public async Task Write_Ties_AreDrawnTheSurestLast()
    {
        var head = (await WriteAsync(NetworkMaker.EveryStyle().Scene))[0];

        var confidences = head.GetProperty("lines").EnumerateArray().Select(look => look.GetProperty("confidence").GetString()!).Distinct();

        Assert.Equal(["unassessed", "low", "moderate", "high"], confidences);
    }

    [Fact]
    public async Task Write_TiesThereAndBack_HaveTheirFansSeenFromTheirOwnFirstEnds()
    {
        var edges = (await WriteAsync(new NetworkMaker().Entity("a").Entity("b").Tie("a", "supports", "b").Tie("b", "supports", "a").Scene))[1].GetProperty("edges");

        var fans = edges.GetProperty("fan").EnumerateArray().Select(fan => fan.GetDouble()).ToArray();

        Assert.Equal(fans[0], fans[1]);
        Assert.NotEqual(0, fans[0]);
    }

    [Fact]
    public async Task Write_ALargeScene_ComesInParts_TheBestTiedFirst_EachTieWithItsEnds()
    {
        var network = new NetworkMaker();
        for (var number = 0; number < 1_500; number++)
        {
            network.Entity($"e{number}");
        }

        network.Tie("e1400", "supports", "e3").Tie("e1400", "supports", "e4").Tie("e3", "supports", "e4").Tie("e7", "supports", "e1400");

        var lines = await WriteAsync(network.Scene);

        Assert.Equal([1_000, 500], lines[1..^1].Select(line => line.GetProperty("nodes").GetProperty("id").GetArrayLength()));
        Assert.Equal("e1400", lines[1].GetProperty("nodes").GetProperty("id")[0].GetString());
        Assert.Equal(4, lines[1].GetProperty("edges").GetProperty("id").GetArrayLength());
        Assert.All(lines[1].GetProperty("edges").GetProperty("to").EnumerateArray(), to => Assert.InRange(to.GetInt32(), 0, 3));
        Assert.False(lines[2].TryGetProperty("edges", out _));
    }

    [Fact]
    public async Task Write_TheLastLine_SaysThatItIsWhole()
    {
        var lines = await WriteAsync(new NetworkMaker().Entity("a").Scene);

        Assert.True(lines[^1].GetProperty("end").GetBoolean());
        Assert.All(lines[..^1], line => Assert.False(line.TryGetProperty("end", out _)));
    }

    [Fact]
    public async Task Write_WhatIsDrawnAlready_TellsOnlyWhatChanged()
    {
        var drawn = NetworkMaker.EveryStyle().Scene;
        var now = drawn with
        {
            Nodes = [.. drawn.Nodes.Where(node => node.Name != "Shahab al-Muhajir").Select(node => node.Name == "Taliban" ? node with { X = 50 } : node)],
            Edges = [.. drawn.Edges.Where(edge => edge.Type != "leads").Select(edge => Without(drawn, edge, 3))],
        };

        var lines = await WriteAsync(now, Envelope(null), new DrawnScene("mark", drawn));

        Assert.Equal("mark", lines[0].GetProperty("since").GetString());
        Assert.Equal(["Shahab al-Muhajir"], lines[0].GetProperty("gone").GetProperty("nodes").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(1, lines[0].GetProperty("gone").GetProperty("edges").GetArrayLength());
        Assert.Equal(["Taliban"], lines[1].GetProperty("nodes").GetProperty("id").EnumerateArray().Select(id => id.GetString()));
        Assert.False(lines[1].TryGetProperty("edges", out _));
        Assert.True(lines[2].GetProperty("end").GetBoolean());
    }

    [Fact]
    public async Task Write_ATieThatChanged_NamesItsEnds()
    {
        var drawn = NetworkMaker.EveryStyle().Scene;
        var now = drawn with { Edges = [.. drawn.Edges.Select(edge => edge.Type == "leads" ? edge with { Flagged = false } : edge)] };

        var edges = (await WriteAsync(now, Envelope(null), new DrawnScene("mark", drawn)))[1].GetProperty("edges");

        Assert.Equal(("Shahab al-Muhajir", "ISIS-K"), (edges.GetProperty("from")[0].GetString(), edges.GetProperty("to")[0].GetString()));
        Assert.Equal(1, edges.GetProperty("id").GetArrayLength());
    }

    [Fact]
    public async Task Write_WhatHasNothingInCommonWithWhatIsDrawn_IsSentWhole()
    {
        var lines = await WriteAsync(NetworkMaker.EveryStyle().Scene, Envelope(null), new DrawnScene("mark", new NetworkMaker().Entity("a").Scene));

        Assert.False(lines[0].TryGetProperty("since", out _));
        Assert.Equal(6, lines[1].GetProperty("nodes").GetProperty("id").GetArrayLength());
    }

    [Fact]
    public async Task Write_HostileName_IsMadeDrawable() =>
        Assert.Equal("abcdef", (await WriteAsync(new NetworkMaker().Entity("abc\u202Edef").Scene))[1].GetProperty("nodes").GetProperty("name")[0].GetString());

    [Fact]
    public async Task Write_WhatTheStoreHoldsIsNotCounted_IsNull()
    {
        var head = (await WriteAsync(new NetworkMaker().Entity("a").Scene, new SceneEnvelope(DateTimeOffset.UnixEpoch, new NetworkCounts(1, 0), null, null)))[0];

        Assert.Equal(JsonValueKind.Null, head.GetProperty("total").ValueKind);
        Assert.Equal(1, head.GetProperty("shown").GetProperty("entities").GetInt32());
    }

    // the tie as it is in a scene without the plate at a place
    private static SceneEdge Without(Scene scene, SceneEdge edge, int gone)
    {
        Assert.Equal("Shahab al-Muhajir", scene.Nodes[gone].Name);
        return edge with { From = edge.From > gone ? edge.From - 1 : edge.From, To = edge.To > gone ? edge.To - 1 : edge.To };
    }

    private static SceneEnvelope Envelope(byte[]? exploration) =>
        new(new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero), new NetworkCounts(6, 8), new NetworkCounts(29, 54), exploration);

    private static Task<JsonElement[]> WriteAsync(Scene scene, byte[]? exploration = null) => WriteAsync(scene, Envelope(exploration));

    private static async Task<JsonElement[]> WriteAsync(Scene scene, SceneEnvelope envelope, DrawnScene? drawn = null)
    {
        using var stream = new MemoryStream();
        var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await SceneLines.WriteAsync(pipe, scene, envelope, drawn, TestContext.Current.CancellationToken);
        await pipe.CompleteAsync();
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
