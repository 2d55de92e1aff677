using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>The speakers of the seed document, with their default grades.</summary>
internal static class SeedSpeakers
{
    public const string Author = "Thomas Joscelyn";

    public static readonly Document Article = new(
        "What We Know—and Don't Know—About ISIS-K",
        Publisher: null,
        Edtf.Read("2021-09-01"),
        Author,
        Edtf.Read("2021-08-27~"));

    private static readonly Dictionary<string, (Speaker Speaker, Credibility Credibility)> ByName = new[]
    {
        Named(Author, null, Reliability.B),
        Named("UN monitoring team", "United Nations", Reliability.B),
        Named("American investigators", "United States", Reliability.B),
        Named("German authorities", "Germany", Reliability.B),
        Named("Nodirbek Soliev", null, Reliability.B),
        Named("ISIS-K", "Islamic State", Reliability.B),
        Named("Islamic State leaders", "Islamic State", Reliability.B),
        Named("Taliban leaders", "Taliban", Reliability.B),
        Named("Zabihullah Mujahid", "Taliban", Reliability.B),
        Named("al-Qaeda", null, Reliability.B),
        Named("Joe Biden", "United States", Reliability.B),
        Named("NBC News", null, Reliability.B),
        Unnamed("some member states"),
        Unnamed("other member states"),
        Unnamed("whoever intercepted"),
        Unnamed("some commentators"),
    }.ToDictionary(known => known.Speaker.Name);

    /// <summary>A claim of the article; the chain without its author, who ends it, each name with its own grade where it differs: <c>Joe Biden C</c>.</summary>
    public static Evidence Claim(Proposition about, Stance stance, string chain, Credibility? credibility, Hedge hedge, string? held, Basis basis, string? locator)
    {
        var links = chain.Split(" → ", StringSplitOptions.RemoveEmptyEntries).Append(Author).Select(Link).ToList();
        var claim = new Claim(
            about,
            Article.Id,
            [.. links.Select(link => link.Speaker.Id)],
            stance,
            hedge,
            Basis: basis,
            Held: held is null ? null : Edtf.Read(held),
            Locator: locator);
        return new Evidence(claim, Article, links, credibility ?? ByName[links[0].Speaker.Name].Credibility);
    }

    private static GradedSpeaker Link(string text)
    {
        if (text.Length > 2 && text[^2] == ' ' && Enum.TryParse<Reliability>(text[^1..], out var reliability))
        {
            return new GradedSpeaker(ByName[text[..^2]].Speaker, reliability, "on this matter");
        }

        var speaker = ByName[text].Speaker;
        return new GradedSpeaker(speaker, speaker.Reliability ?? Reliability.F);
    }

    private static (Speaker Speaker, Credibility Credibility) Named(string name, string? group, Reliability reliability) =>
        (new Speaker(name, group, reliability), Credibility.ProbablyTrue);

    private static (Speaker Speaker, Credibility Credibility) Unnamed(string name) =>
        (new Speaker(name, Reliability: Reliability.F, MentionedIn: Article.Id), Credibility.CannotBeJudged);
}
