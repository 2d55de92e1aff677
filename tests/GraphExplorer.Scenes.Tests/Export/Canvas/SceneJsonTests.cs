using System.Text.Json;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Export.Canvas;

namespace GraphExplorer.Scenes.Tests.Export.Canvas;

public sealed class SceneJsonTests
{
    [Fact]
    public void Write_EveryStyle_HasWhatTheCanvasDraws()
    {
        var json = Write(NetworkMaker.EveryStyle().Scene, "{\"id\":\"x\"}"u8.ToArray());

        Assert.Equal((1, 12), (json.GetProperty("version").GetInt32(), json.GetProperty("change").GetInt32()));
        Assert.Equal("2026-11-26T00:00:00Z", json.GetProperty("asOf").GetString());
        Assert.Equal(6, json.GetProperty("shown").GetProperty("entities").GetInt32());
        Assert.Equal(54, json.GetProperty("total").GetProperty("relationships").GetInt32());
        Assert.Equal("x", json.GetProperty("exploration").GetProperty("id").GetString());
        Assert.Equal("#1A6444", json.GetProperty("palettes").GetProperty("light").GetProperty("families").GetProperty("alliance").GetProperty("full").GetString());
        Assert.Equal(["organization", "person", "event", "place"], json.GetProperty("icons").EnumerateObject().Select(icon => icon.Name));
        Assert.Equal([500, 600, 700], json.GetProperty("fonts").EnumerateArray().Select(font => font.GetProperty("weight").GetInt32()));
        Assert.Equal(6, json.GetProperty("nodes").GetArrayLength());
        Assert.Equal(8, json.GetProperty("edges").GetArrayLength());
        Assert.Equal(1, json.GetProperty("legend").GetProperty("contested").GetInt32());
    }

    [Fact]
    public void Write_Node_HasPlateIconAndTexts()
    {
        var node = Write(NetworkMaker.EveryStyle().Scene, null).GetProperty("nodes")[4];

        Assert.Equal("event", node.GetProperty("kind").GetString());
        Assert.Equal((-280, -140, 140, 60), (node.GetProperty("x").GetDouble(), node.GetProperty("y").GetDouble(), node.GetProperty("w").GetDouble(), node.GetProperty("h").GetDouble()));
        Assert.Equal(["Kabul airport", "bombing", "2021-08-26"], node.GetProperty("texts").EnumerateArray().Select(text => text.GetProperty("t").GetString()));
        Assert.Equal(["ink", "ink", "secondary"], node.GetProperty("texts").EnumerateArray().Select(text => text.GetProperty("tone").GetString()));
        Assert.False(node.TryGetProperty("hidden", out _));
    }

    [Fact]
    public void Write_Edge_HasLineHeadAndLabel()
    {
        var edge = Write(NetworkMaker.EveryStyle().Scene, null).GetProperty("edges").EnumerateArray().Single(edge => edge.GetProperty("type").GetString() == "alleged-cutout");

        Assert.Equal((0, 2), (edge.GetProperty("from").GetInt32(), edge.GetProperty("to").GetInt32()));
        Assert.Equal(("covert", "low", "hedged"), (edge.GetProperty("family").GetString(), edge.GetProperty("confidence").GetString(), edge.GetProperty("dash").GetString()));
        Assert.True(edge.GetProperty("contested").GetBoolean() && edge.GetProperty("directed").GetBoolean());
        Assert.False(edge.TryGetProperty("flagged", out _));
        Assert.Equal([8.5, 7], edge.GetProperty("head").EnumerateArray().Select(length => length.GetDouble()));
        Assert.Equal("alleged cutout · low", edge.GetProperty("title").GetString());
        Assert.True(edge.GetProperty("label").TryGetProperty("mark", out _));
    }

    [Fact]
    public void Write_HostileName_IsMadeDrawable() =>
        Assert.Equal("abcdef", Write(new NetworkMaker().Entity("abc\u202Edef").Scene, null).GetProperty("nodes")[0].GetProperty("name").GetString());

    [Fact]
    public void Write_WhatTheStoreHoldsIsNotCounted_IsNull()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, SceneJson.Options))
        {
            SceneJson.Write(json, new NetworkMaker().Entity("a").Scene, new SceneEnvelope(DateTimeOffset.UnixEpoch, new NetworkCounts(1, 0), null, null));
        }

        using var written = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(JsonValueKind.Null, written.RootElement.GetProperty("total").ValueKind);
        Assert.Equal(1, written.RootElement.GetProperty("shown").GetProperty("entities").GetInt32());
    }

    private static JsonElement Write(Scene scene, byte[]? exploration)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, SceneJson.Options))
        {
            var envelope = new SceneEnvelope(new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero), new NetworkCounts(6, 8), new NetworkCounts(29, 54), exploration);
            SceneJson.Write(json, scene, envelope);
        }

        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
