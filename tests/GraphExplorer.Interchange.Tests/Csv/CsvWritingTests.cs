using System.Text;
using CsCheck;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Csv;
using GraphExplorer.Interchange.Formats;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Tests.Csv;

public sealed class CsvWritingTests
{
    private static readonly RelationshipType Leads = new("leads", "leads", "led by", false, Sign.Positive, Family.Leadership, "led", [], [], null, new Dictionary<string, string>());

    private static readonly Document Source = new("A report", "A press", null);

    private static readonly Gen<string> Inner = Gen.String[Gen.Char["ab=+-@'\",;\n\r\t→>＝中؟ "], 1, 10].Select(name => "x" + name + "x");

    private static readonly Gen<string> Leading = Gen.String[Gen.Char["=+-@'"], 1, 4].Select(name => name + "x");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1")]
    [InlineData("'=1")]
    public async Task Name_ThatASpreadsheetWouldRun_GetsAnApostrophe(string name)
    {
        var (text, _) = await WriteAsync(name, []);

        Assert.Contains($"\n'{name},leads,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_WrittenAndReadBack_AreTheSame() => Gen.OneOf(Inner, Leading).Sample(
        name =>
        {
            var (text, _) = WriteAsync(name, []).GetAwaiter().GetResult();
            var (items, faults) = Reads.FileAsync("a.csv", text).GetAwaiter().GetResult();
            Assert.Equal(0, faults.Total);
            Assert.Equal(name, ((TieSubject)items.OfType<ClaimItem>().Single().Subject).From.Word);
        },
        iter: 500);

    [Fact]
    public async Task RetractedClaim_IsLeftOut()
    {
        var (text, leftOut) = await WriteAsync("Ada", [new Retraction("", true, new Authorship("a", default))]);

        Assert.Equal(1, leftOut);
        Assert.Single(text.Trim().Split("\r\n"));
    }

    private static async Task<(string Text, long LeftOut)> WriteAsync(string name, Retraction[] retractions)
    {
        var writer = new Speaker("A. Writer");
        Entity[] entities = [new("e1", EntityKind.Person, name, []), new("e2", EntityKind.Organization, "Dockers", [])];
        var claim = new Claim(new RelationshipProposition(Relationship.Of("e1", Leads, "e2")), Source.Id, [writer.Id], Stance.Supports);
        var facts = new NetworkFacts
        {
            Documents = () => new[] { Source }.ToAsyncEnumerable(),
            Speakers = () => new[] { writer }.ToAsyncEnumerable(),
            Entities = () => entities.ToAsyncEnumerable(),
            Relationships = AsyncEnumerable.Empty<AssessedRelationship>,
            Claims = () => new[] { new ClaimRecord(claim, [], retractions) }.ToAsyncEnumerable(),
            Reviews = AsyncEnumerable.Empty<Review>,
        };
        using var stream = new MemoryStream();
        var leftOut = await new CsvFormat().WriteAsync(facts, stream, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(stream.ToArray()), leftOut);
    }
}
