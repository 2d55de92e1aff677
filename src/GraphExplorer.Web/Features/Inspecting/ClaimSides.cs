using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Web.Features.Inspecting;

/// <summary>Claims by what they say: for, against, neither.</summary>
/// <param name="For">They support.</param>
/// <param name="Against">They dispute, or find no evidence.</param>
/// <param name="Neither">They question.</param>
public sealed record ClaimSides(IReadOnlyList<Evidence> For, IReadOnlyList<Evidence> Against, IReadOnlyList<Evidence> Neither)
{
    /// <summary>No claims.</summary>
    public static readonly ClaimSides None = new([], [], []);

    /// <summary>Puts each claim on its side, in the order they have; what disputes stands before what only found nothing.</summary>
    public static ClaimSides Of(IReadOnlyList<Evidence> evidence) => new(
        [.. evidence.Where(claim => claim.Claim.Stance is Stance.Supports)],
        [.. evidence.Where(claim => claim.Claim.Stance is Stance.Disputes or Stance.FindsNoEvidence).OrderBy(claim => claim.Claim.Stance)],
        [.. evidence.Where(claim => claim.Claim.Stance is Stance.Questions)]);

    /// <summary>Who says what instead of supporting, in a sentence with a space before it, or empty.</summary>
    public string Denials
    {
        get
        {
            var parts = new[]
            {
                Part(Against.Count(claim => claim.Claim.Stance is Stance.Disputes), "disputes it", "dispute it"),
                Part(Against.Count(claim => claim.Claim.Stance is Stance.FindsNoEvidence), "finds no evidence", "find no evidence"),
                Part(Neither.Count, "questions it", "question it"),
            };
            var said = string.Join(", ", parts.OfType<string>());
            return said.Length == 0 ? "" : $" {said}.";
        }
    }

    private static string? Part(int count, string one, string many) => count == 0 ? null : $"{count} {(count == 1 ? one : many)}";
}
