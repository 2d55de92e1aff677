using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

/// <summary>The wire of this run to a real server.</summary>
[Collection(Neo4jTests.Name)]
public sealed class WireTests : IAsyncDisposable
{
    private const string Long = "UNWIND range(1, 500000000)";

    private readonly TestDatabase _database = TestDatabase.Shared();
    private readonly INeo4jTransport _wire;

    public WireTests() => _wire = _database.Open();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(9007199254740993L)]
    [InlineData(long.MinValue)]
    [InlineData(0.1)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData("žluť \"\\ \n\0 🔥 }'; MATCH (n) DETACH DELETE n //")]
    public async Task Value_SentAndAskedFor_ComesBackAsItWas(object? value) =>
        Assert.Equal(value, (await _wire.WriteAsync(Statement.Of("RETURN $value", ("value", value)), Cancel))[0][0]);

    [Fact]
    public async Task Values_InListsAndMaps_ComeBackAsTheyWere()
    {
        var moment = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)).AddTicks(1_234_567);
        var map = new Dictionary<string, object?> { ["a b"] = 1L, ["moment"] = moment, ["list"] = new object?[] { 1L, null, "x", 0.5 } };

        var back = (await _wire.WriteAsync(Statement.Of("RETURN $map", ("map", map)), Cancel))[0].Map(0);

        Assert.Equal((1L, (object?)moment), (back["a b"], back["moment"]));
        Assert.Equal([1L, null, "x", 0.5], (IReadOnlyList<object?>)back["list"]!);
    }

    [Fact]
    public async Task Values_ThatOnlyOthersHold_AreReadAsWell()
    {
        const string text = """
            RETURN date('2021-08-26'), datetime('2021-08-26T12:00:00.123456789+02:00[Europe/Berlin]'), duration('P1DT2S'),
              point({x: 1, y: 2}), localtime('10:00'), date('-0044-03-15')
            """;

        var row = (await _wire.ReadAsync(Statement.Of(text), Cancel).ToListAsync(Cancel))[0];

        Assert.Equal(new DateOnly(2021, 8, 26), row[0]);
        Assert.Equal(new DateTimeOffset(2021, 8, 26, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(1_234_567), row[1]);
        Assert.Equal(["Duration", "Point", "LocalTime", "Date"], Enumerable.Range(2, 4).Select(at => ((OtherValue)row[at]!).Kind));
    }

    [Theory]
    [InlineData("duration('P14M9DT26H3M4.5S')", "Duration", "P1Y2M9DT26H3M4.5S")]
    [InlineData("duration('-P1DT0.25S')", "Duration", "P-1DT-0.25S")]
    [InlineData("duration({seconds: -1, nanoseconds: 500000000})", "Duration", "PT-0.5S")]
    [InlineData("duration('P0D')", "Duration", "PT0S")]
    [InlineData("point({x: 1, y: 2.5})", "Point", "SRID=7203;POINT (1.0 2.5)")]
    [InlineData("point({latitude: 12, longitude: 34, height: 1.5})", "Point", "SRID=4979;POINT Z (34.0 12.0 1.5)")]
    [InlineData("localtime('10:00:01.5')", "LocalTime", "10:00:01.5")]
    [InlineData("time('10:00+01:00')", "Time", "10:00:00+01:00")]
    [InlineData("time('10:00:00.25Z')", "Time", "10:00:00.25Z")]
    [InlineData("localdatetime('2020-01-01T08:00')", "LocalDateTime", "2020-01-01T08:00:00")]
    [InlineData("date('+12000-01-01')", "Date", "+12000-01-01")]
    [InlineData("date('-0044-03-15')", "Date", "-0044-03-15")]
    [InlineData("datetime('-0044-03-15T10:00Z')", "OffsetDateTime", "-0044-03-15T10:00:00Z")]
    public async Task Value_ThatOnlyOthersHold_IsTextAsNeo4jWritesIt(string cypher, string kind, string text) =>
        Assert.Equal(new OtherValue(kind, text), (await _wire.ReadAsync(Statement.Of($"RETURN {cypher}"), Cancel).ToListAsync(Cancel))[0][0]);

    [Fact]
    public async Task Values_NodesAndTies_ComeWhole()
    {
        _database.Empty();
        const string text = "CREATE (a:One:Two {at: date('2021-08-26'), names: ['x', 'y']})-[t:KNOWS {where: point({x: 1, y: 2})}]->(b) RETURN a, t, b";

        var row = (await _wire.WriteAsync(Statement.Of(text), Cancel))[0];

        var (one, tie, other) = ((NodeValue)row[0]!, (TieValue)row[1]!, (NodeValue)row[2]!);
        Assert.Equal(["One", "Two"], one.Labels.Order(StringComparer.Ordinal));
        Assert.Equal((new DateOnly(2021, 8, 26), "y"), (one.Properties["at"], ((IReadOnlyList<object?>)one.Properties["names"]!)[1]));
        Assert.Equal(("KNOWS", one.ElementId, other.ElementId), (tie.Type, tie.Start, tie.End));
        Assert.Equal(new OtherValue("Point", "SRID=7203;POINT (1.0 2.0)"), tie.Properties["where"]);
    }

    [Fact]
    public async Task Read_AfterAnotherWireWrote_TellsByItsBookmark()
    {
        async Task<string?> NowAsync()
        {
            await _wire.ReadAsync(Statement.Of("RETURN 1"), Cancel).ToListAsync(Cancel);
            return _wire.LastBookmark;
        }

        var (first, second) = (await NowAsync(), await NowAsync());
        await using var other = _database.Open();
        await other.WriteAsync(Statement.Of("CREATE (n:Nothing) DELETE n"), Cancel);
        await other.WriteAsync(Statement.Of("CREATE (n:Nothing)"), Cancel);

        Assert.NotNull(first);
        Assert.Equal(first, second);
        Assert.NotEqual(first, await NowAsync());
        _database.Empty();
    }

    [Fact]
    public async Task Read_ManyRowsAndALongText_ComeWhole()
    {
        var numbers = await _wire.ReadAsync(Statement.Of("UNWIND range(1, 30000) AS x RETURN x"), Cancel).Select(row => row.Number(0)).ToListAsync(Cancel);
        var text = new string('ж', 1_000_000);

        Assert.Equal(Enumerable.Range(1, 30_000).Select(number => (long)number), numbers);
        Assert.Equal(text, (await _wire.WriteAsync(Statement.Of("RETURN $text", ("text", text)), Cancel))[0].Text(0));
    }

    [Fact]
    public async Task Read_LeftInTheMiddle_LeavesRoomForOthers()
    {
        for (var round = 0; round < 40; round++)
        {
            await foreach (var row in _wire.ReadAsync(Statement.Of("UNWIND range(1, 100000) AS x RETURN x"), Cancel))
            {
                Assert.Equal(1, row.Number(0));
                break;
            }
        }

        Assert.Single(await _wire.ReadAsync(Statement.Of("RETURN 1"), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Statement_WithFaults_IsToldByItsCode()
    {
        var divided = await Assert.ThrowsAsync<Neo4jFault>(() => _wire.WriteAsync(Statement.Of("UNWIND [1, 0] AS x RETURN 1 / x"), Cancel));
        var missing = await Assert.ThrowsAsync<Neo4jFault>(() => _wire.WriteAsync(Statement.Of("RETURN $missing"), Cancel));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", divided.Code);
        Assert.Equal("Neo.ClientError.Statement.ParameterMissing", missing.Code);
        await Assert.ThrowsAnyAsync<Exception>(async () => await _wire.ReadAsync(Statement.Of("CREATE (:Nothing)"), Cancel).ToListAsync(Cancel));
        Assert.Equal(0, (await _wire.ReadAsync(Statement.Of("MATCH (n:Nothing) RETURN count(n)"), Cancel).ToListAsync(Cancel))[0].Number(0));
    }

    [Fact]
    public async Task Open_OtherDatabase_IsRefusedByName()
    {
        await using var wire = Neo4jTransports.Open(_database.Address with { Database = "nowhere" }, TimeProvider.System);

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Statement.Of("RETURN 1"), Cancel));

        Assert.Contains("has no database nowhere", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_CancelledInTheMiddle_EndsAtOnce()
    {
        const int Rows = 5_000_000;
        using var cancel = new CancellationTokenSource();
        var read = 0L;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in _wire.ReadAsync(Statement.Of($"UNWIND range(1, {Rows}) AS x RETURN x"), cancel.Token))
            {
                read = row.Number(0);
                if (read == 1)
                {
                    await cancel.CancelAsync();
                }
            }
        });

        Assert.InRange(read, 1, Rows - 1);
    }

    [Fact]
    public async Task Write_CancelledWhileTheServerWorksAtIt_EndsAtOnce()
    {
        using var cancel = new CancellationTokenSource();
        var asked = _wire.WriteAsync(Statement.Of($"{Long} AS x RETURN count(x % 7)"), cancel.Token);
        var running = await RunningAsync();
        while (running.Count == 0)
        {
            Assert.False(asked.IsCompleted);
            running = await RunningAsync();
        }

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.Single(await RunningAsync());
        await _wire.WriteAsync(Statement.Of("TERMINATE TRANSACTIONS $ids", ("ids", running.Select(row => row.Text(0)))), Cancel);
    }

    private Task<IReadOnlyList<Row>> RunningAsync() => _wire.RowsAsync(
        Statement.Of("SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH $text RETURN transactionId", ("text", Long)), Cancel);
}
