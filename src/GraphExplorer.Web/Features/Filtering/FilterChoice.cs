namespace GraphExplorer.Web.Features.Filtering;

/// <summary>A value that can be filtered for.</summary>
/// <param name="Word">Its word, or the id of a type.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Ties">How many ties on the canvas have it, before filters.</param>
public sealed record FilterChoice(string Word, string Label, int Ties);
