using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Tests.Words;

public sealed class WordTests
{
    [Theory]
    [InlineData(Stance.FindsNoEvidence, "finds-no-evidence")]
    [InlineData(Tlp.AmberStrict, "amber+strict")]
    [InlineData(Credibility.CannotBeJudged, "6")]
    public void Value_InWords_ReadsBack<T>(T value, string word)
        where T : struct, Enum
    {
        Assert.Equal(word, Word.Of(value));
        Assert.True(Word.TryRead<T>(word.ToUpperInvariant(), out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData(" Finds no_evidence ", true)]
    [InlineData("1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Word_OfTheListOrNot_IsReadOrRefused(string? word, bool known) => Assert.Equal(known, Word.TryRead<Stance>(word, out _));
}
