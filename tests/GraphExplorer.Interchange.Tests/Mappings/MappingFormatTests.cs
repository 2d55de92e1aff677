using System.Text;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Faults;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Mappings;

namespace GraphExplorer.Interchange.Tests.Mappings;

public sealed class MappingFormatTests
{
    private static readonly RelationshipType Known = Type("part-of", "part of", "has part", Family.Structure);

    private static readonly MappingFormat Format = new(new Dictionary<string, RelationshipType> { [Known.Id] = Known });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mapping_WrittenAndRead_IsTheSame()
    {
        var owns = Type("owns", "owns", "owned by", Family.Structure) with { Sign = Sign.Positive, EndedLabel = "owned", Reading = "holds" };
        var mapping = new Mapping(
            [
                new("Hu\"man`\\u0060\n", EntityKind.Person, ["pass port", "آدا"], ["names", "a'ka"]),
                new("Incident", EntityKind.Event, ["no"], [], "day"),
            ],
            [
                new("WORKS FOR", Known, false, ["conf"], ["src", "ref"], ["since"]),
                new("OWNED_BY", owns, true, [], [], []),
                new("OWNS", owns, false, [], [], []),
            ],
            new LeftOut(["Log"], ["LOGGED", "`}) DETACH DELETE n //"]));

        var written = await WrittenAsync(mapping);
        var (read, faults) = await ReadAsync(written);

        Assert.Equal(0, faults.Total);
        Assert.Equal(written, await WrittenAsync(read!));
        Assert.Equal(mapping.Labels.Select(Shown), read!.Labels.Select(Shown));
        Assert.Equal(mapping.Ties.Select(Shown), read.Ties.Select(Shown));
        Assert.Equal(mapping.LeftOut.Types, read.LeftOut.Types);
        Assert.Same(Known, read.Ties[0].As);
        Assert.DoesNotContain("\"id\":\"part-of\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TypeOfTheProduct_InOtherWords_IsWrittenOut()
    {
        var reworded = Known with { Label = "belongs to" };

        var (read, _) = await ReadAsync(await WrittenAsync(new Mapping([new("A", EntityKind.Place, ["id"], [])], [new("B", reworded, false, [], [], [])], LeftOut.Nothing)));

        Assert.Equal("belongs to", Assert.Single(read!.Ties).As.Label);
    }

    [Theory]
    [InlineData("{}", 0, "The file is no mapping.")]
    [InlineData("""{ "graphexplorer": 1 }""", 1, "The file is no mapping.")]
    [InlineData("""{ "graphexplorer-mapping": 2 }""", 1, "The mapping is of a version that this program does not know.")]
    [InlineData("{ \"graphexplorer-mapping\": 1,\n\"label\": [] }", 0, "labels: No label is mapped, so there would be no entity.")]
    [InlineData("{ \"graphexplorer-mapping\": 1,\n\"label\": [{}] }", 2, "“label” is not known here.")]
    [InlineData("{ \"graphexplorer-mapping\": 1,\n\"labels\": 5 }", 2, "“labels” is a number.")]
    [InlineData("{ \"graphexplorer-mapping\": 1,\n\"labels\": [5] }", 2, "“labels” holds a number.")]
    [InlineData("{ \"graphexplorer-mapping\": 1,\n\"leftOut\": [\"A\"] }", 2, "“leftOut” is not written as it must be, or stands twice.")]
    [InlineData("{ \"graphexplorer-mapping\": 1,\n\"labels\": [", 2, "Expected ")]
    public async Task File_WithAFault_IsToldWithItsLine(string content, long line, string cause) => await ToldAsync(content, line == 0 ? null : line, cause);

    [Theory]
    [InlineData("""{ "label": "A", "kind": "person" }""", "label “A”: Nothing identifies its nodes.")]
    [InlineData("""{ "kind": "person", "identifiers": ["id"] }""", "“label” is missing.")]
    [InlineData("""{ "label": " ", "kind": "person", "identifiers": ["id"] }""", "“label” is blank.")]
    [InlineData("""{ "label": "A", "kind": "persona", "identifiers": ["id"] }""", "“persona” is no kind.")]
    [InlineData("""{ "label": "A", "identifiers": ["id"] }""", "“kind” is missing.")]
    [InlineData("""{ "label": "A", "kind": "person", "identifiers": [""] }""", "“identifiers” holds a blank.")]
    [InlineData("""{ "label": "A", "kind": "person", "identifiers": ["id"], "nam": "x" }""", "“nam” is not known here.")]
    [InlineData("""{ "label": "A\u0001", "kind": "person", "identifiers": ["id"] }""", "“label” holds the character U+0001, which is no text.")]
    [InlineData("""{ "label": "Good", "kind": "person", "identifiers": ["id"] }""", "label “Good”: It is mapped twice.")]
    public Task Label_WithAFault_IsToldWithItsLine(string label, string cause) => ToldAsync(
        $"{{ \"graphexplorer-mapping\": 1, \"labels\": [ {{ \"label\": \"Good\", \"kind\": \"place\", \"identifiers\": \"id\" }},\n{label} ] }}", 2, cause);

    [Theory]
    [InlineData("""{ "type": "A", "as": "nothing" }""", "“nothing” is no relationship type that is known here.")]
    [InlineData("""{ "type": "A" }""", "“as” is missing.")]
    [InlineData("""{ "type": "A", "as": "part-of", "reversed": "yes" }""", "“reversed” is a text.")]
    [InlineData("""{ "type": "GOOD", "as": "part-of" }""", "relationship type “GOOD”: It is mapped twice.")]
    public Task Tie_WithAFault_IsToldWithItsLine(string tie, string cause) => ToldAsync(
        $"{{ \"graphexplorer-mapping\": 1, \"labels\": [ {{ \"label\": \"Good\", \"kind\": \"place\", \"identifiers\": \"id\" }} ], \"relationships\": [ {{ \"type\": \"GOOD\", \"as\": \"part-of\" }},\n{tie} ] }}", 2, cause);

    [Fact]
    public async Task File_WithTooManyLabels_IsToldOnce()
    {
        var labels = Enumerable.Range(0, MappingFormat.Most + 5).Select(number => $"{{ \"label\": \"L{number}\", \"kind\": \"place\", \"identifiers\": \"id\" }}");

        await ToldAsync($"{{ \"graphexplorer-mapping\": 1, \"labels\": [ {string.Join(",", labels)} ] }}", 1, "“labels” holds more than 1000 items.");
    }

    private static async Task ToldAsync(string content, long? line, string cause)
    {
        var (mapping, faults) = await ReadAsync(content);

        Assert.Null(mapping);
        var fault = Assert.Single(faults.First);
        Assert.StartsWith(cause, fault.Cause, StringComparison.Ordinal);
        Assert.Equal(line ?? fault.Line, fault.Line);
        Assert.NotEmpty(fault.Remedy);
    }

    private static async Task<(Mapping? Mapping, FaultList Faults)> ReadAsync(string content)
    {
        var faults = new FaultList();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return (await Format.ReadAsync(stream, new FileReading("m.json", faults), Cancel), faults);
    }

    private static async Task<string> WrittenAsync(Mapping mapping)
    {
        using var stream = new MemoryStream();
        await Format.WriteAsync(mapping, stream, Cancel);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Shown(MappedLabel label) =>
        $"{label.Label}|{label.Kind}|{string.Join('+', label.Identifiers)}|{string.Join('+', label.Names)}|{label.Date}";

    private static string Shown(MappedType tie) =>
        $"{tie.Type}|{tie.As.Id} {tie.As.Label} {tie.As.InverseLabel} {tie.As.Sign} {tie.As.Family} {tie.As.EndedLabel} {tie.As.Reading}|{tie.Reversed}|{string.Join('+', tie.Confidence)}|{string.Join('+', tie.Source)}|{string.Join('+', tie.Period)}";

    private static RelationshipType Type(string id, string label, string inverse, Family family) =>
        new(id, label, inverse, false, Sign.None, family, null, [], [], null, new Dictionary<string, string>());
}
