using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Tests.Mappings;

public sealed class MappingProposalTests
{
    [Theory]
    [InlineData("Person", EntityKind.Person)]
    [InlineData("People", EntityKind.Person)]
    [InlineData("BankEmployee", EntityKind.Person)]
    [InlineData("bank_employees", EntityKind.Person)]
    [InlineData("Company", EntityKind.Organization)]
    [InlineData("COMPANIES", EntityKind.Organization)]
    [InlineData("ArmedGroup", EntityKind.Organization)]
    [InlineData("Attack", EntityKind.Event)]
    [InlineData("City", EntityKind.Place)]
    public void Label_ByItsWords_IsAKind(string label, EntityKind kind) =>
        Assert.Equal(kind, Assert.Single(Proposed([Label(label, Id("id"))]).Labels).Kind);

    [Fact]
    public void Labels_MarksAndUpkeep_AreLeftOutAndNamed()
    {
        var mapping = Proposed(
            [
                Label("Entity", Id("id")) with { Beside = ["Person", "Active"] },
                Label("Active", Id("id")) with { Beside = ["Entity", "Person"] },
                Label("Suspect", Id("id")) with { Beside = ["Entity", "Firm"] },
                Label("Firm", Id("id")) with { Beside = ["Entity", "Suspect"] },
                Label("AccessLog", Id("id")),
                Label("Person"),
                Label("_Bloom_Perspective_", Id("id")),
                Label(" ", Id("id")),
            ]);

        Assert.Equal(["Firm", "Suspect"], mapping.Labels.Select(label => label.Label));
        Assert.Equal(["Person", "Entity", "Active", "AccessLog", "_Bloom_Perspective_"], mapping.LeftOut.Labels);
    }

    [Fact]
    public void Label_ThatNoWordTells_IsAnOrganizationWhereItIsNamedAndTied()
    {
        var tie = new TypeSketch("ACTED_IN", 5, [new EndsSketch(["Person"], ["Movie"], 1)], []);

        var mapping = Proposed([Label("Movie", Id("title")), Label("Genre", Id("title")), Label("Person", Id("name"))], tie);

        Assert.Equal([("Person", EntityKind.Person), ("Movie", EntityKind.Organization)], mapping.Labels.Select(label => (label.Label, label.Kind)));
        Assert.Equal(["Genre"], mapping.LeftOut.Labels);
    }

    [Fact]
    public void Identifier_OfSeveral_IsTheOneThatIsKeptUniqueThenTheOneNamedLikeOne()
    {
        Assert.Equal(["ssn"], Identifiers(Id("id"), Id("ssn") with { Constrained = true }, Id("name")));
        Assert.Equal(["personId"], Identifiers(Id("name"), Id("remark"), Id("personId")));
        Assert.Equal(["name"], Identifiers(Id("remark"), Id("name")));
        Assert.Equal(["name"], Identifiers(Id("names", "LIST<STRING>"), Id("weight", "FLOAT"), Id("name")));
        Assert.Equal(["passport"], Identifiers(Id("passport") with { Filled = 0.75 }, Id("age", "INTEGER") with { Distinct = 0.3 }));
        Assert.Equal(["name", "town"], Identifiers(Id("name") with { Distinct = 0.98 }, Id("town") with { Distinct = 0.6 }, Id("sex") with { Distinct = 0.01 }));
    }

    [Fact]
    public void NamesAndDate_ByTheirWordsAndValues_AreFound()
    {
        var label = Assert.Single(Proposed(
            [
                Label(
                    "Event",
                    Id("id"),
                    Id("aliases", "LIST<STRING>"),
                    Id("nameNumber", "INTEGER"),
                    Id("filename"),
                    Id("title"),
                    Id("startDate", "DATE"),
                    Id("date") with { Examples = ["last summer"] }),
            ]).Labels);

        Assert.Equal(["title", "filename", "aliases"], label.Names);
        Assert.Equal("startDate", label.Date);
    }

    [Fact]
    public void Names_WhereNoneIsNamedLikeOne_AreTheTextThatTellsApart()
    {
        Assert.Equal(["what"], Assert.Single(Proposed([Label("Event", Id("id"), Id("link") with { Examples = ["https://example.org"] }, Id("what"))]).Labels).Names);
        Assert.Empty(Assert.Single(Proposed([Label("Event", Id("id"), Id("weight", "FLOAT"))]).Labels).Names);
    }

    [Theory]
    [InlineData("PART_OF", "part-of", false)]
    [InlineData("WORKS_FOR", "part-of", false)]
    [InlineData("worksFor", "part-of", false)]
    [InlineData("IS_MEMBER_OF", "part-of", false)]
    [InlineData("HAS_MEMBER", "part-of", true)]
    [InlineData("LED_BY", "leads", true)]
    [InlineData("Reports To", "leads", true)]
    [InlineData("KNOWS", "in-contact-with", false)]
    [InlineData("ALLEGED_CUTOUT", "alleged-cutout", false)]
    [InlineData("OWNS", "owns", false)]
    [InlineData("OWNED_BY", "owns", true)]
    [InlineData("МАТЬ", "tie-dbe6416e", false)]
    public void Type_ByItsName_IsOneOfOursOrANewOne(string theirs, string ours, bool reversed)
    {
        var tie = Assert.Single(Proposed([Label("Person", Id("id"))], Between(theirs)).Ties);

        Assert.Equal((ours, reversed), (tie.As.Id, tie.Reversed));
    }

    [Fact]
    public void NewTypes_OfOneName_AreOneType()
    {
        var mapping = Proposed([Label("Person", Id("id"))], Between("MARRIED_TO"), Between("married to"), Between("OWNS"));

        Assert.Equal(2, mapping.RelationshipTypes().Count);
        Assert.Same(mapping.Ties[0].As, mapping.Ties[1].As);
        Assert.True(mapping.Ties[0].As.Mutual);
        Assert.Equal(("owns", "owned by", Family.Structure), (mapping.Ties[2].As.Label, mapping.Ties[2].As.InverseLabel, mapping.Ties[2].As.Family));
        Assert.Empty(MappingRules.Faults(mapping));
    }

    [Fact]
    public void Type_BetweenWhatIsNoEntity_IsLeftOut()
    {
        var mapping = Proposed([Label("Person", Id("id")), Label("Log", Id("id"))], new TypeSketch("LOGGED", 3, [new EndsSketch(["Person"], ["Log"], 1)], []));

        Assert.Empty(mapping.Ties);
        Assert.Equal(["LOGGED"], mapping.LeftOut.Types);
    }

    [Fact]
    public void PropertiesOfRelationships_ByTheirWords_ServeOnePurposeEach()
    {
        var tie = Assert.Single(Proposed(
            [Label("Person", Id("id"))],
            Between("KNOWS") with { Properties = [Id("until"), Id("confidenceScore"), Id("source_date"), Id("startedOn"), Id("from"), Id("from_account"), Id("note"), Id("reportedBy"), Id("\u0001since")] }).Ties);

        Assert.Equal(["confidenceScore"], tie.Confidence);
        Assert.Equal(["source_date", "reportedBy"], tie.Source);
        Assert.Equal(["startedOn", "from", "until"], tie.Period);
    }

    [Theory]
    [InlineData(false, "1", "7", "30")]
    [InlineData(false, "0.25", "0.5")]
    [InlineData(false, "heavy", "low")]
    [InlineData(false)]
    [InlineData(true, "high", "MODERATE", "Very low")]
    public void WeightOfARelationship_OnlyWhereItsValuesSayHowSure_IsConfidence(bool confidence, params string[] values)
    {
        var tie = Assert.Single(Proposed(
            [Label("Person", Id("id"))],
            Between("KNOWS") with { Properties = [Id("weight") with { Examples = values }, Id("confidence_weight") with { Examples = ["1"] }] }).Ties);

        Assert.Equal(confidence ? ["confidence_weight", "weight"] : ["confidence_weight"], tie.Confidence);
        Assert.Empty(tie.Source.Concat(tie.Period));
    }

    [Theory]
    [InlineData(0.2, "names", "name")]
    [InlineData(0.97, "name", "names")]
    public void Names_OnMoreNodesThanName_StandBeforeIt(double filled, string first, string second)
    {
        var label = Label("Person", Id("id"), Id("title"), Id("name") with { Filled = filled }, Id("names", "LIST<STRING>"), Id("aliases", "LIST<STRING>"));

        Assert.Equal([first, second, "title", "aliases"], Assert.Single(Proposed([label]).Labels).Names);
    }

    [Fact]
    public void Nothing_FromNothing_IsProposed() => Assert.Empty(Proposed([]).Labels);

    private static IReadOnlyList<string> Identifiers(params PropertySketch[] properties) =>
        Assert.Single(Proposed([Label("Person", properties)]).Labels).Identifiers;

    private static Mapping Proposed(LabelSketch[] labels, params TypeSketch[] types) => MappingProposal.Of(new SchemaSketch(labels, types));

    private static LabelSketch Label(string label, params PropertySketch[] properties) => new(label, 10, properties, []);

    private static PropertySketch Id(string key, string kind = "STRING") => new(key, [kind], 1, 1, false, ["a", "b"]);

    private static TypeSketch Between(string type) => new(type, 5, [new EndsSketch(["Person"], ["Person"], 1)], []);
}
