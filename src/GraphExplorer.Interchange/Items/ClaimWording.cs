using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Interchange.Items;

/// <summary>What a claim says, apart from whom and what it refers to; each as in <see cref="Claim"/>.</summary>
public sealed record ClaimWording
{
    /// <summary>What it says of its proposition.</summary>
    public Stance Stance { get; init; }

    /// <summary>How far the wording stands back.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>The document's own word for it, or null.</summary>
    public string? HedgeWord { get; init; }

    /// <summary>How probable it is said to be, or null.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>How the origin comes to say it.</summary>
    public Basis Basis { get; init; }

    /// <summary>What an inference rests on; null where nothing is given.</summary>
    public IReadOnlyList<string>? Premises { get; init; }

    /// <summary>A phrase that narrows the ends, or null.</summary>
    public string? Scope { get; init; }

    /// <summary>When it is said to have held, or null.</summary>
    public Edtf? Held { get; init; }

    /// <summary>When it was said, or null.</summary>
    public Edtf? Said { get; init; }

    /// <summary>Where in the document, or null.</summary>
    public string? Locator { get; init; }

    /// <summary>The id, as the file has it, of the claim that this one corrects, or null.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Stricter handling than the document's, or null.</summary>
    public Tlp? Handling { get; init; }

    /// <summary>A paraphrase, or null.</summary>
    public string? Summary { get; init; }
}
