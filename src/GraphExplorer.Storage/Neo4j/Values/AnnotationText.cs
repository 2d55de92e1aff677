using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>The members of the JSON text of a grade, a retraction or a paraphrase; those that do not apply are left out.</summary>
internal sealed record AnnotationText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The word of a grade's credibility.</summary>
    public string? Credibility { get; init; }

    /// <summary>The speakers whom a grade takes otherwise.</summary>
    public OverrideText[]? Overrides { get; init; }

    /// <summary>Why a grade was given.</summary>
    public string? Reason { get; init; }

    /// <summary>True where a person gave a grade, and no document brought it.</summary>
    public bool? ByHand { get; init; }

    /// <summary>The document that brought a grade, where it is another than the claim's.</summary>
    public string? BroughtBy { get; init; }

    /// <summary>Whether a retraction withdraws the claim or takes the withdrawal back.</summary>
    public bool? Retracted { get; init; }

    /// <summary>A paraphrase.</summary>
    public string? Text { get; init; }

    /// <summary>Who recorded it, where it is another than who recorded the claim.</summary>
    public string? Author { get; init; }

    /// <summary>When, where it is another moment than the claim's.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The text.</summary>
    public static string Write(AnnotationText text) => JsonSerializer.Serialize(text, Options);

    /// <summary>From a text.</summary>
    public static AnnotationText Read(string text) => JsonSerializer.Deserialize<AnnotationText>(text, Options)!;

    /// <summary>The same with author and moment, as far as they are not the claim's.</summary>
    public AnnotationText With(Authorship by, Authorship claimBy) => this with
    {
        Author = by.Author == claimBy.Author ? null : by.Author,
        At = by.At == claimBy.At ? null : by.At.ToUniversalTime(),
    };

    /// <summary>Author and moment.</summary>
    public Authorship By(Authorship claimBy) => new(Author ?? claimBy.Author, At ?? claimBy.At);
}
