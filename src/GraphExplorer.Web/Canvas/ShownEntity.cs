namespace GraphExplorer.Web.Canvas;

/// <summary>An entity on the canvas.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Ties">How many of its ties are drawn.</param>
public sealed record ShownEntity(string Id, string Name, string Kind, int Ties);
