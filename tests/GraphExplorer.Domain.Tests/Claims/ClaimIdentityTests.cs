using CsCheck;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Tests.Claims;

public sealed class ClaimIdentityTests
{
    private static readonly Claim Full = new(
        new RelationshipProposition(new Relationship("0123456789abcdef0123456789abcdef", "a", "rival", "b")),
        "document-1",
        ["speaker-1", "speaker-2"],
        Stance.FindsNoEvidence,
        Hedge.Allegedly,
        "alleged",
        new Likelihood("likely", "ICD 203"),
        Basis.Inferred,
        ["one premise"],
        "cells in \"Kabul\"\\\n\u0001",
        Edtf.Read("2014/.."),
        Edtf.Read("2021-06"),
        "¶30 cafe\u0301",
        "00ff");

    [Fact]
    public void CanonicalForm_OfAFullClaim_IsPinned() => Assert.Equal(
        "{\"basis\":\"inferred\",\"chain\":[\"speaker-1\",\"speaker-2\"],\"document\":\"document-1\",\"hedge\":\"allegedly\",\"held\":\"2014/..\","
        + "\"likelihood\":{\"scale\":\"ICD 203\",\"term\":\"likely\"},\"locator\":\"¶30 caf\u00e9\",\"proposition\":\"0123456789abcdef0123456789abcdef\","
        + "\"said\":\"2021-06\",\"scope\":\"cells in \\\"Kabul\\\"\\\\\\n\\u0001\",\"stance\":\"finds-no-evidence\",\"supersedes\":\"00ff\"}",
        ClaimIdentity.CanonicalForm(Full));

    [Fact]
    public void Id_OfAFullClaim_IsPinned() => Assert.Equal("8a7d830073182559e2d6721e271be9f5dd246fd26e8d150e2f5d6fcb41a5be7e", Full.Id);

    [Fact]
    public void Id_OfAPlainClaim_IsPinned() => Assert.Equal("afca26be7b924736fad300db20fd5a7edc5aefa78e4bae7323f15576d1f9559a", new Claim(Full.Proposition, "d", ["s"], Stance.Supports).Id);

    [Fact]
    public void Id_OfComposedAndDecomposedText_IsTheSame() =>
        Assert.Equal(Full.Id, (Full with { Locator = "¶30 caf\u00e9" }).Id);

    [Fact]
    public void Id_OfAnnotations_TakesNoNotice() => Assert.Equal(
        Full.Id,
        (Full with { Summary = "other", HedgeWord = "said to", Handling = Tlp.Red, Premises = ["another"] }).Id);

    public static TheoryData<string, Claim> Others() => new()
    {
        { "proposition", Full with { Proposition = new SameEntityProposition("a", "b") } },
        { "document", Full with { DocumentId = "document-2" } },
        { "chain", Full with { Chain = ["speaker-2", "speaker-1"] } },
        { "chain joined", Full with { Chain = ["speaker-1\",\"speaker-2"] } },
        { "stance", Full with { Stance = Stance.Disputes } },
        { "hedge", Full with { Hedge = Hedge.None } },
        { "likelihood", Full with { LikelihoodAsSaid = new Likelihood("likely", null) } },
        { "basis", Full with { Basis = Basis.Reported } },
        { "scope", Full with { Scope = null } },
        { "held", Full with { Held = Edtf.Read("2014/") } },
        { "said", Full with { Said = null } },
        { "locator", Full with { Locator = "¶31" } },
        { "supersedes", Full with { Supersedes = null } },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Id_OfOtherContent_Differs(string member, Claim other)
    {
        Assert.NotEqual(Full.Id, other.Id);
        Assert.NotEqual(Full, other);
        Assert.NotEmpty(member);
    }

    [Fact]
    public void Claims_OfOneContent_AreEqualWhetherTheirIdWasAskedForOrNot()
    {
        var copy = Full with { Chain = [.. Full.Chain] };

        Assert.Equal(Full, copy);
        Assert.Equal(Full.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(Full, Full with { Summary = "another paraphrase" });
    }

    [Fact]
    public void Id_OfAnyText_DependsOnEveryLetter() => Gen.Select(Gen.String.AlphaNumeric, Gen.String.AlphaNumeric).Sample((one, other) =>
        (one == other) == ((Full with { Scope = one }).Id == (Full with { Scope = other }).Id));

    [Fact]
    public void Claim_WithoutAnyone_IsRefused()
    {
        Assert.Throws<InvalidRequestException>(() => new Claim(Full.Proposition, "d", [], Stance.Supports));
        Assert.Throws<InvalidRequestException>(() => new Claim(Full.Proposition, "d", ["s", " "], Stance.Supports));
        Assert.Throws<InvalidRequestException>(() => Full with { Chain = [] });
    }
}
