using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>An entity that a search found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Matched">Which of its names matched.</param>
/// <param name="Score">How well, above 0 to 1.</param>
public sealed record HitAnswer(string Id, EntityKind Kind, string Name, string Matched, double Score)
{
    /// <summary>That of a hit.</summary>
    public static HitAnswer Of(SearchHit hit) => new(hit.Entity.Id, hit.Entity.Kind, hit.Entity.Name, hit.Matched, Math.Round(hit.Score, 4));
}
