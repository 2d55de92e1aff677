using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Registration;

namespace GraphExplorer.Storage.Tests.Registration;

public sealed class StoreAddressTests
{
    private const string Secret = "s3cret";

    [Theory]
    [InlineData("neo4j+http://db.example:7470/net", "http", "db.example", 7470, "net")]
    [InlineData("neo4j+http://db.example", "http", "db.example", 7474, "neo4j")]
    [InlineData("neo4j+http://db.example:80/", "http", "db.example", 80, "neo4j")]
    [InlineData("NEO4J+HTTPS://db.example", "https", "db.example", 7473, "neo4j")]
    [InlineData("neo4j+https://[::1]:7473/a%20b", "https", "::1", 7473, "a b")]
    [InlineData("bolt://10.0.0.5", "bolt", "10.0.0.5", 7687, "neo4j")]
    [InlineData("neo4j+ssc://db.example/net", "neo4j+ssc", "db.example", 7687, "net")]
    [InlineData("  neo4j://db.example  ", "neo4j", "db.example", 7687, "neo4j")]
    public void Parse_Server_ReadsItsParts(string text, string scheme, string host, int port, string database) =>
        Assert.Equal(new Neo4jAddress(scheme, host, port, database), Parse(text).Server);

    [Fact]
    public void Parse_Credentials_OfTheAddressComeBeforeTheEnvironment()
    {
        var inAddress = Parse("neo4j+http://an%40a:p%2F%3A%40ss@h", "other", "other").Server!;
        var inEnvironment = Parse("neo4j+http://h", "ana", "word").Server!;
        var mixed = Parse("neo4j+http://ana@h", "other", "word").Server!;
        var passwordOnly = Parse("neo4j+http://h", null, "word").Server!;

        Assert.Equal(("an@a", "p/:@ss"), (inAddress.User, inAddress.Password));
        Assert.Equal(("ana", "word"), (inEnvironment.User, inEnvironment.Password));
        Assert.Equal(("ana", "word"), (mixed.User, mixed.Password));
        Assert.Equal(("neo4j", "word"), (passwordOnly.User, passwordOnly.Password));
    }

    [Fact]
    public void Text_OfAnAddressWithAPassword_NeverHoldsIt()
    {
        var address = Parse($"neo4j+http://ana:{Secret}@db.example:7474/net");

        Assert.Equal("neo4j+http://db.example:7474/net", address.ToString());
        Assert.Equal("net at db.example", address.ShortName);
        Assert.DoesNotContain(Secret, address.Server!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"mysql://ana:{Secret}@h/db")]
    [InlineData($"neo4j+http:/ana:{Secret}@h")]
    [InlineData($"neo4j+http://ana:{Secret}#@h:7474")]
    [InlineData($"neo4j+http://ana:{Secret}@h:port/db")]
    [InlineData($"neo4j+http://ana:{Secret}@h:99999/db")]
    [InlineData($"neo4j+http://ana:{Secret}@h:0/db")]
    [InlineData($"neo4j+http://ana:{Secret}@/db")]
    [InlineData($"neo4j+http://ana:{Secret}@\u202E.com/db")]
    [InlineData($"neo4j+http://ana%3A{Secret}@h/db")]
    [InlineData($"neo4j+http://ana:12/{Secret}@h")]
    [InlineData($"neo4j+http://ana:/{Secret}@h")]
    [InlineData($"neo4j+http://ana:{Secret}@h/db/more")]
    [InlineData($"neo4j+http://ana:{Secret}@h/db?ssl=off")]
    [InlineData($"http://ana:{Secret}@h:7474")]
    [InlineData(Secret)]
    [InlineData("neo4j+http://")]
    [InlineData("sqlite:")]
    [InlineData("sqlite:  ")]
    public void Parse_WhatIsNoAddress_IsRefusedWithoutRepeatingIt(string text)
    {
        var fault = Assert.Throws<InvalidRequestException>(() => Parse(text));

        Assert.DoesNotContain(Secret, fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
    }

    [Fact]
    public void Parse_File_IsInFullAndKnownWhereItIsTheDefault()
    {
        var own = Parse("sqlite:some.db");
        var usual = Parse($"sqlite:{Path.Combine("data", "network.db")}");

        Assert.Equal((Path.GetFullPath("some.db"), false, "some.db"), (own.File, own.IsDefault, own.ShortName));
        Assert.True(usual.IsDefault);
        Assert.Equal(StoreAddress.Default("data").File, usual.File);
    }

    [Fact]
    public void Resolve_SeveralSources_TheNearestCounts()
    {
        string? Variable(string name) => name == StoreAddress.Variable ? "sqlite:b.db" : null;

        Assert.Equal("a.db", StoreAddress.Resolve("sqlite:a.db", "sqlite:c.db", "data", Variable).ShortName);
        Assert.Equal("b.db", StoreAddress.Resolve(null, "sqlite:c.db", "data", Variable).ShortName);
        Assert.Equal("c.db", StoreAddress.Resolve(null, "sqlite:c.db", "data", _ => null).ShortName);
        Assert.True(StoreAddress.Resolve(null, " ", "data", _ => null).IsDefault);
        Assert.Throws<InvalidRequestException>(() => StoreAddress.Resolve(" ", null, "data", Variable));
    }

    [Theory]
    [InlineData("neo4j+http://ana:x@db.example", true)]
    [InlineData("bolt://ana:x@db.example", true)]
    [InlineData("neo4j+http://ana:x@127.0.0.1", false)]
    [InlineData("neo4j+http://ana:x@localhost", false)]
    [InlineData("neo4j+https://ana:x@db.example", false)]
    [InlineData("neo4j+http://db.example", false)]
    [InlineData("sqlite:a.db", false)]
    public void SendsPasswordInTheClear_OnlyToOtherMachinesWithoutTls(string text, bool clear) =>
        Assert.Equal(clear, Parse(text).SendsPasswordInTheClear);

    private static StoreAddress Parse(string text, string? user = null, string? password = null) => StoreAddress.Parse(
        text,
        "data",
        name => name switch { StoreAddress.UserVariable => user, StoreAddress.PasswordVariable => password, _ => null });
}
