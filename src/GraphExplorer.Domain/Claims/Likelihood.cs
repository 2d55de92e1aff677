namespace GraphExplorer.Domain.Claims;

/// <summary>How probable something is said to be, in its own words: a term keeps the scale that it was made in.</summary>
/// <param name="Term">The term, such as <c>likely</c>.</param>
/// <param name="Scale">The scale, such as <c>ICD 203</c>, or null where the wording names none.</param>
public sealed record Likelihood(string Term, string? Scale);
