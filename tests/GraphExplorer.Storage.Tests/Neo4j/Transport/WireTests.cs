using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

/// <summary>The wire of this run to a real server.</summary>
[Collection(Neo4jTests.Name)]
public sealed class WireTests : IAsyncDisposable
{
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
    public async Task Ask_Cancelled_EndsAtOnce()
    {
        using var cancel = new CancellationTokenSource();
        var asked = _wire.WriteAsync(Statement.Of("UNWIND range(1, 5000000) AS x RETURN count(x % 7)"), cancel.Token);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }
}
