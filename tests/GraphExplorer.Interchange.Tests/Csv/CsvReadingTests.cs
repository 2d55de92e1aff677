using System.Text;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Tests.Csv;

public sealed class CsvReadingTests
{
    private const string Head = "from,type,to,speaker,chain\n";

    [Theory]
    [InlineData("from,type,to\nAda,leads,Dockers\n")]
    [InlineData("\uFEFFfrom,type,to\r\nAda,leads,Dockers")]
    [InlineData("from;type;to\rAda;leads;Dockers\r")]
    [InlineData("From\tTYPE\t to \nAda\tleads\tDockers\n\n\t\t\n")]
    [InlineData("\"from\",\"type\",\"to\"\n\" Ada\",\"leads\",\"Dockers\"\n")]
    public async Task Table_WhateverSeparatesAndEndsItsRows_IsRead(string content)
    {
        var (items, faults) = await Reads.FileAsync("ties.csv", content);

        Assert.Equal(0, faults.Total);
        var claim = Assert.IsType<ClaimItem>(Assert.Single(items));
        var tie = Assert.IsType<TieSubject>(claim.Subject);
        Assert.Equal(("Ada", "leads", "Dockers"), (tie.From.Word, tie.Type, tie.To.Word));
        Assert.Null(tie.From.Kind);
    }

    [Fact]
    public async Task Table_InUtf16_IsRead()
    {
        byte[] content = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("from,type,to\nداعش,leads,呼罗珊\n")];

        var (items, _) = await Reads.FileAsync("ties.csv", content);

        Assert.Equal("داعش", ((TieSubject)((ClaimItem)items.Single()).Subject).From.Word);
    }

    [Fact]
    public async Task Row_WithoutOptionalCells_SupportsWithoutHedgeAndUngraded()
    {
        var (items, _) = await Reads.FileAsync("ties.csv", "from,type,to\nAda,leads,Dockers\n");

        var claim = (ClaimItem)items.Single();
        Assert.Equal((Stance.Supports, Hedge.None, Basis.Reported), (claim.Wording.Stance, claim.Wording.Hedge, claim.Wording.Basis));
        Assert.Empty(claim.Grades);
        Assert.Equal(("ties.csv", "ties.csv"), (claim.Document.Word, claim.Chain.Single().Word));
    }

    [Fact]
    public async Task Row_WithEveryCell_IsReadWhole()
    {
        var (items, faults) = await Reads.FileAsync("ties.csv", """
            from,type,to,from_id,to_id,from_kind,to_kind,stance,credibility,hedge,basis,scope,speaker,reliability,chain,document,publisher,tlp,said,held_from,held_to,locator,summary
            Ada,leads,Dockers,p1,o1,person,organization,finds no evidence,3,allegedly,observed,in port,An official,D,An official → A > B → Writer,Report,Press,amber+strict,2021,2014,..,p. 2,"She, they say, leads."
            """);

        Assert.Equal(0, faults.Total);
        var claim = (ClaimItem)items.Single();
        Assert.Equal(new TieSubject(new("Ada", "p1", EntityKind.Person, true), "leads", new("Dockers", "o1", EntityKind.Organization, true)), claim.Subject);
        Assert.Equal(["An official", "A > B", "Writer"], claim.Chain.Select(one => one.Word));
        Assert.Equal(new DocumentMention("Report", "Press", Tlp.AmberStrict, true), claim.Document);
        Assert.Equal(
            new ClaimWording { Stance = Stance.FindsNoEvidence, Hedge = Hedge.Allegedly, Basis = Basis.Observed, Scope = "in port", Locator = "p. 2", Handling = Tlp.AmberStrict, Summary = "She, they say, leads." },
            claim.Wording with { Held = null, Said = null });
        Assert.Equal(("2014/..", "2021"), (claim.Wording.Held?.Text, claim.Wording.Said?.Text));
        Assert.Equal((Credibility.PossiblyTrue, Reliability.D), (claim.Grades.Single().Credibility, claim.Grades.Single().Origin));
    }

    [Theory]
    [InlineData("A,t,B,Speaker,Other > Writer", "The speaker is “Speaker”, and the chain begins with “Other”.")]
    [InlineData("A,t,B,,Other >  > Writer", "A link of the chain is blank.")]
    [InlineData("A,t,,,", "“to” is blank.")]
    [InlineData("A,,B,,", "“type” is blank.")]
    [InlineData("A,t,B", "The row has 3 fields, and the first line 5.")]
    [InlineData("A,t,B,,,", "The row has 6 fields, and the first line 5.")]
    [InlineData("A,t,B,x\u0001y,", "“speaker” holds the character U+0001, which is no text.")]
    [InlineData("A\"x,t,B,,", "The row's quotation marks do not fit: one stands within a text that is not in quotation marks.")]
    [InlineData("\"A\"x,t,B,,", "The row's quotation marks do not fit: text follows the closing one.")]
    public async Task Row_WithAFault_IsToldWithItsLineAndLeftOut(string row, string cause)
    {
        var (items, faults) = await Reads.FileAsync("ties.csv", Head + "A,t,B,,\n\"C\nD\",t,B,,\n" + row + "\nA,t,B,,\n");

        var fault = Assert.Single(faults.First);
        Assert.Equal((cause, 5L), (fault.Cause, fault.Line));
        Assert.NotEmpty(fault.Remedy);
        Assert.Equal((3, 1), (items.OfType<ClaimItem>().Count(), items.OfType<UnreadableItem>().Count()));
    }

    [Theory]
    [InlineData("stance,maybe", "“maybe” is no stance.")]
    [InlineData("credibility,7", "“7” is no credibility.")]
    [InlineData("reliability,G", "“G” is no reliability.")]
    [InlineData("from_kind,group", "“group” is no from_kind.")]
    [InlineData("tlp,white", "“white” is no tlp.")]
    [InlineData("said,yesterday", "“said” is no date:")]
    [InlineData("held_to,soon", "“held_from” with “held_to” is no date:")]
    [InlineData("from_id,a/b", "“a/b” in “from_id” cannot be an id.")]
    public async Task Cell_ThatSaysNothing_IsAFault(string columnAndCell, string cause)
    {
        var (column, cell) = (columnAndCell.Split(',')[0], columnAndCell.Split(',')[1]);

        var (_, faults) = await Reads.FileAsync("ties.csv", $"from,type,to,{column}\nA,t,B,{cell}\n");

        Assert.StartsWith(cause, Assert.Single(faults.First).Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("1,2,3\n4,5,6\n", "The file has no column “from” and no column “type” and no column “to”.")]
    [InlineData("from,to\nA,B\n", "The file has no column “type”.")]
    [InlineData("from,type,to,From\nA,t,B,C\n", "The column “from” stands twice.")]
    public async Task Table_WithoutItsColumns_IsAFatalFault(string content, string cause)
    {
        var (items, faults) = await Reads.FileAsync("ties.csv", content);

        Assert.True(faults.Fatal);
        Assert.Equal(cause, faults.First.Single().Cause);
        Assert.Empty(items);
    }

    [Fact]
    public async Task Column_ThatIsNotKnown_IsAFaultAndItsRowsAreRead()
    {
        var (items, faults) = await Reads.FileAsync("ties.csv", "from,type,to,confidence\nA,t,B,high\n");

        Assert.Equal(("The column “confidence” is not known.", 1L, false), (faults.First.Single().Cause, faults.First.Single().Line, faults.Fatal));
        Assert.Single(items.OfType<ClaimItem>());
    }

    [Fact]
    public async Task Bytes_ThatAreNotUtf8_AreAFaultOfTheirRow()
    {
        byte[] content = [.. "from,type,to\nA,t,B\n"u8, 0xE9, .. "mile,t,B\n"u8];

        var (_, faults) = await Reads.FileAsync("ties.csv", content);

        Assert.Equal(("“from” holds bytes that are not UTF-8 text.", 3L), (faults.First.Single().Cause, faults.First.Single().Line));
    }

    [Theory]
    [InlineData("2014", "", "2014")]
    [InlineData("2014", "..", "2014/..")]
    [InlineData("2014", "?", "2014/")]
    [InlineData("?", "2016", "/2016")]
    [InlineData("", "2016", "/2016")]
    [InlineData("2014-06", "2016-22", "2014-06/2016-22")]
    public async Task Held_InTwoColumns_IsOnePeriod(string from, string to, string held)
    {
        var (items, _) = await Reads.FileAsync("ties.csv", $"from,type,to,held_from,held_to\nA,t,B,{from},{to}\n");

        Assert.Equal(held, ((ClaimItem)items.Single()).Wording.Held?.Text);
    }

    [Theory]
    [InlineData("\u200B\u200D\uFEFF")]
    [InlineData("\u00AD")]
    [InlineData("\u0301")]
    [InlineData("\u3164")]
    [InlineData("\u3000\u00A0")]
    public async Task Name_ThatNobodyCanSee_IsAFault(string name)
    {
        var (_, faults) = await Reads.FileAsync("ties.csv", $"from,type,to\nAda,leads,{name}\n");

        Assert.Equal(1, faults.Total);
    }
}
