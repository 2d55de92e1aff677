using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Embedded;
using GraphExplorer.Storage.Tests.Samples;
using Microsoft.Data.Sqlite;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Embedded;

public sealed class MendingTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EmbeddedNetworkStore _store;
    private readonly Relationship _tie;
    private readonly Facts _facts = new();

    public MendingTests()
    {
        _store = new EmbeddedNetworkStore(_folder.File("network.db"));
        _tie = _facts.Said(_facts.Body("A"), Rival, _facts.Body("B"));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _store.RecordAsync(_facts.Batch, new("ana", DateTimeOffset.UnixEpoch), Cancel);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task AskAsync_ProjectionBehindItsFacts_IsMendedFirst()
    {
        Tamper("UPDATE relationship SET revision = revision + 1, rank = 0, flagged = 1");

        var network = await _store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);

        var tie = Assert.Single(network.Relationships);
        Assert.Equal((_tie, Confidence.Moderate, false), (tie.Relationship, tie.Assessment.Confidence, tie.Assessment.Flagged));
        Assert.Equal(0, (await _store.CheckAsync(repair: false, Cancel)).Behind);
    }

    [Fact]
    public async Task Open_ProjectionByOtherRules_IsMendedAtTheStart()
    {
        Tamper("UPDATE relationship SET rules = rules - 1, rank = 0");
        using var again = new EmbeddedNetworkStore(_folder.File("network.db"));

        var page = await again.WeakestAsync(WeakestQuestion.Any, Cancel);

        Assert.Equal(Confidence.Moderate, Assert.Single(page.Relationships).Assessment.Confidence);
    }

    [Fact]
    public async Task Open_ProjectionByNewerRules_IsReadAsItIsAndNeverRewritten()
    {
        Tamper("UPDATE relationship SET rules = rules + 1, rank = 0");
        var before = await _store.ChangeAsync(Cancel);
        using var again = new EmbeddedNetworkStore(_folder.File("network.db"));

        var confidence = await ConfidenceAsync(again);
        var check = await again.CheckAsync(repair: true, Cancel);

        Assert.NotEqual(Confidence.Moderate, confidence);
        Assert.Equal(confidence, await ConfidenceAsync(again));
        Assert.Equal(confidence, await ConfidenceAsync(_store));
        Assert.Equal((0, 0, before), (check.Behind, check.Repaired, check.Counts.Change));
        Assert.Empty(check.Faults);
    }

    [Fact]
    public async Task RecordAsync_OnATieByNewerRules_IsAssessedByTheWritersOwn()
    {
        Tamper("UPDATE relationship SET rules = rules + 1, rank = 0");
        var more = new Facts();
        more.Said(more.Body("A"), Rival, more.Body("B"), by: "Second");

        await _store.RecordAsync(more.Batch, new("ana", DateTimeOffset.UnixEpoch), Cancel);

        Assert.Equal(Confidence.High, await ConfidenceAsync(_store));
    }

    [Fact]
    public async Task AskAsync_TieWrittenMeanwhileByAProgramOfOlderRules_IsMendedFirst()
    {
        await ConfidenceAsync(_store);
        Tamper("UPDATE relationship SET rules = rules - 1, rank = 0");

        Assert.Equal(Confidence.Moderate, await ConfidenceAsync(_store));
    }

    [Fact]
    public async Task CheckAsync_ProjectionBehind_IsToldAndMendedWhenAsked()
    {
        Tamper("UPDATE relationship SET revision = revision + 1");

        var told = await _store.CheckAsync(repair: false, Cancel);
        var mended = await _store.CheckAsync(repair: true, Cancel);

        Assert.Equal((1, 0), (told.Behind, told.Repaired));
        Assert.Equal((1, 1), (mended.Behind, mended.Repaired));
        Assert.Empty(mended.Faults);
    }

    [Theory]
    [InlineData("UPDATE state SET entities = 7, claims = 0")]
    [InlineData("UPDATE entity SET ties = ties + 1")]
    [InlineData("UPDATE entity SET neighbours = 0")]
    [InlineData("DELETE FROM tally")]
    [InlineData("UPDATE tally SET ties = 9")]
    [InlineData("INSERT INTO name_words (name_words, rowid, tokens) SELECT 'delete', key, tokens FROM name")]
    public async Task CheckAsync_WhatIsKeptBesideFactsIsWrong_IsToldAndMendedWhenAsked(string tampering)
    {
        Tamper(tampering);

        var told = await _store.CheckAsync(repair: false, Cancel);
        var mended = await _store.CheckAsync(repair: true, Cancel);
        var after = await _store.CheckAsync(repair: false, Cancel);

        Assert.Contains("--repair", Assert.Single(told.Faults), StringComparison.Ordinal);
        Assert.Empty(mended.Faults);
        Assert.Empty(after.Faults);
        Assert.Equal(2, after.Counts.Entities);
        Assert.Single(await _store.SearchAsync("a", 5, Cancel));
    }

    private static async Task<Confidence> ConfidenceAsync(EmbeddedNetworkStore store) =>
        Assert.Single((await store.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships).Assessment.Confidence;

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("network.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts stand in this file
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
