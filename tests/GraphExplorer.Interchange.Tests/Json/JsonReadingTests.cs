using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Tests.Json;

public sealed class JsonReadingTests
{
    [Fact]
    public async Task ListedClaims_Read_ShareWhatTheyAreListedUnder()
    {
        var (items, faults) = await Reads.FileAsync("a.json", """
            { "graphexplorer": 1, "claims": [
              { "from": "Ada", "type": "leads", "to": "Dockers", "claims": [
                { "document": "d", "chain": ["an official", "A. Writer"], "grade": "C3", "held": "2014/..", "stance": "disputes" },
                { "document": "d", "chain": "A. Writer" } ] } ] }
            """);

        Assert.Equal(0, faults.Total);
        var (first, second) = ((ClaimItem)items[0], (ClaimItem)items[1]);
        Assert.Equal(first.Subject, second.Subject);
        Assert.Equal(["an official", "A. Writer"], first.Chain.Select(one => one.Word));
        Assert.Equal((Credibility.PossiblyTrue, Reliability.C), (first.Grades.Single().Credibility, first.Grades.Single().Origin));
        Assert.Equal((Stance.Disputes, "2014/.."), (first.Wording.Stance, first.Wording.Held?.Text));
        Assert.Equal((Stance.Supports, 4L), (second.Wording.Stance, second.Line));
    }

    [Fact]
    public async Task Attribute_Read_TakesANumberAsItIsWritten()
    {
        var (items, _) = await Reads.FileAsync("a.json", """{"graphexplorer":1,"claims":[{"entity":"Ada","attribute":"age","value":41.50,"document":"d","chain":["w"]}]}""");

        Assert.Equal("41.50", Assert.IsType<AttributeSubject>(((ClaimItem)items.Single()).Subject).Value);
    }

    [Fact]
    public async Task Entity_Read_KeepsEveryScriptAndDropsDoubledNames()
    {
        var (items, faults) = await Reads.FileAsync("a.json", """{"graphexplorer":1,"entities":[{"kind":"organization","name":"داعش","otherNames":["ISIS","ISIS","داعش","呼罗珊"]}]}""");

        Assert.Equal(0, faults.Total);
        var entity = Assert.IsType<EntityItem>(items.Single());
        Assert.Equal((EntityKind.Organization, "داعش"), (entity.Kind, entity.Name));
        Assert.Equal(["ISIS", "呼罗珊"], entity.OtherNames);
    }

    [Theory]
    [InlineData("""{ "kind": "person" }""", "“name” is missing.")]
    [InlineData("""{ "kind": "persona", "name": "A" }""", "“persona” is no kind.")]
    [InlineData("""{ "name": "A" }""", "“kind” is missing.")]
    [InlineData("""{ "kind": "person", "name": " - " }""", "“name” has no letter in it.")]
    [InlineData("""{ "kind": "person", "name": "A", "nam": "B" }""", "“nam” is not known here.")]
    [InlineData("""{ "kind": "person", "name": "A", "name": "B" }""", "“name” stands twice.")]
    [InlineData("""{ "kind": "person", "name": ["A"] }""", "“name” is a list.")]
    [InlineData("""{ "kind": "event", "name": "A", "date": "last summer" }""", "“date” is no date:")]
    [InlineData("""{ "kind": "person", "name": "A\u0000B" }""", "“name” holds the character U+0000, which is no text.")]
    [InlineData("""{ "kind": "person", "name": "A", "id": "a b" }""", "“a b” cannot be an id.")]
    [InlineData("5", "An item of “entities” is a number.")]
    public async Task Entity_WithAFault_IsToldWithItsLine(string entity, string cause)
    {
        var (items, faults) = await Reads.FileAsync("a.json", $"{{ \"graphexplorer\": 1,\n\"entities\": [\n{entity} ] }}");

        var fault = Assert.Single(faults.First);
        Assert.StartsWith(cause, fault.Cause, StringComparison.Ordinal);
        Assert.Equal(("a.json", 3), (fault.File, fault.Line));
        Assert.NotEmpty(fault.Remedy);
        Assert.IsType<UnreadableItem>(Assert.Single(items));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("[]", "The file does not hold an object.")]
    [InlineData("5", "The file does not hold an object.")]
    [InlineData("{}", "The file is no GraphExplorer file.")]
    [InlineData("""{ "graphexplorer": 2 }""", "The file is of a version that this program does not know.")]
    [InlineData("""{ "graphexplorer": 1, "entities": [ {} """, "")]
    [InlineData("""{ "graphexplorer": 1 } {}""", "")]
    [InlineData("""{ "graphexplorer": 1, "entities": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] }""", "The maximum configured depth")]
    [InlineData("""{ "graphexplorer": 1, "x\ud800": [] }""", "A text there is not valid Unicode.")]
    public async Task File_ThatIsNone_IsAFatalFault(string content, string cause)
    {
        var (_, faults) = await Reads.FileAsync("a.json", content);

        Assert.True(faults.Fatal);
        Assert.StartsWith(cause, faults.First[^1].Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_FarIntoALargeFile_HasItsLine()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => $"{{ \"kind\": \"person\", \"name\": \"Person {i}\" }},");

        var (items, faults) = await Reads.FileAsync("a.json", "\uFEFF{ \"graphexplorer\": 1, \"entities\": [\n" + string.Join("\n", lines) + "\n{ \"kind\": \"x\", \"name\": \"A\" } ] }");

        Assert.Equal(20_001, items.Count);
        Assert.Equal(20_002, Assert.Single(faults.First).Line);
    }

    [Fact]
    public async Task Faults_BeyondTheFirstHundred_AreCounted()
    {
        var entities = string.Join(",", Enumerable.Repeat("{ }", 300));

        var (_, faults) = await Reads.FileAsync("a.json", $"{{ \"graphexplorer\": 1, \"entities\": [{entities}] }}");

        Assert.Equal((100, true), (faults.First.Count, faults.Total >= 300));
    }

    [Fact]
    public async Task Name_OfTenThousandCharacters_IsTaken()
    {
        var (items, faults) = await Reads.FileAsync("a.json", $$"""{"graphexplorer":1,"entities":[{"kind":"person","name":"{{new string('a', 10_000)}}"},{"kind":"person","name":"{{new string('a', 10_001)}}"}]}""");

        Assert.IsType<EntityItem>(items[0]);
        Assert.Equal("“name” is 10001 characters long, and 10000 is the most.", Assert.Single(faults.First).Cause);
    }
}
