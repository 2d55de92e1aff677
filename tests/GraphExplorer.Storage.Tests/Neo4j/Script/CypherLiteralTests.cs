using CsCheck;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Writing.Script;

namespace GraphExplorer.Storage.Tests.Neo4j.Script;

[Collection(Neo4jTests.Name)]
public sealed class CypherLiteralTests
{
    private const string Signs = "ab'\"`\\u0027{}$;/*/ \n\r\t\0\u200e\u2028é\u0627";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("it's", @"'it\'s'")]
    [InlineData("first;\nsecond", @"'first;\nsecond'")]
    [InlineData(@"C:\users", @"'C:\\' + 'users'")]
    [InlineData("a\u2028b", @"'a\u2028b'")]
    public void Of_Text_IsWrittenOnOneLine(string text, string written) => Assert.Equal(written, CypherLiteral.Of(text));

    [Fact]
    public void Of_WhatNoPropertyHolds_IsRefused() => Assert.Throws<ArgumentException>(() => CypherLiteral.Of(0.5));

    [Fact]
    public async Task Of_AnyText_IsReadBackAsItWas()
    {
        var wire = TestDatabase.Shared().Open();
        await using var _ = wire;

        await Gen.Char[Signs].Array[0, 30].Select(letters => new string(letters)).Array[40].SampleAsync(
            async texts =>
            {
                var row = (await wire.ReadAsync(Statement.Of($"RETURN {CypherLiteral.Of(texts)}"), Cancel).ToListAsync(Cancel))[0];

                Assert.Equal(texts, row.List(0).Cast<string>());
            },
            iter: 25,
            threads: 1);
    }

    [Fact]
    public async Task Of_MomentsNumbersAndTruth_AreReadBackAsTheyWere()
    {
        await using var wire = TestDatabase.Shared().Open();
        var moment = new DateTimeOffset(2026, 11, 1, 12, 30, 15, TimeSpan.FromHours(2)).AddTicks(1_234_567);

        var row = (await wire.ReadAsync(Statement.Of($"RETURN {CypherLiteral.Of(moment)}, {CypherLiteral.Of(long.MaxValue)}, {CypherLiteral.Of(-7)}, {CypherLiteral.Of(true)}"), Cancel).ToListAsync(Cancel))[0];

        Assert.Equal((moment, long.MaxValue, -7L, true), ((DateTimeOffset)row[0]!, row.Number(1), row.Number(2), row.Flag(3)));
    }
}
