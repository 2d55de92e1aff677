namespace GraphExplorer.Web.Features.Help;

/// <summary>What keys and gestures do in one part of the page.</summary>
/// <param name="Where">The part.</param>
/// <param name="Keys">Keys or gesture, and what they do.</param>
public sealed record HelpKeys(string Where, IReadOnlyList<(string[] Keys, string Does)> Keys)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<HelpKeys> All =
    [
        new("Anywhere",
        [
            (["/"], "Search for an entity"),
            (["Ctrl", "Z"], "Undo the last step"),
            (["Ctrl", "Shift", "Z"], "Redo it"),
            (["Esc"], "Undo one level: hover, selection, panel"),
        ]),
        new("Canvas",
        [
            (["←", "→", "↑", "↓"], "Walk along ties"),
            (["Tab"], "Next of several ties between the same two"),
            (["Page↓", "Page↑"], "Go through all entities"),
            (["Space"], "Select; with Shift, one more"),
            (["Ctrl", "→"], "Move the selected entities"),
            (["Enter"], "Read what is selected"),
            (["E"], "Expand the entity: show its neighbours"),
            (["Delete"], "Hide the entity"),
            (["+", "−", "0"], "Zoom in, zoom out, show all"),
            (["Click"], "Select; with Shift, one more"),
            (["Double-click"], "Expand an entity; on a label, read the tie"),
            (["Drag"], "Move an entity; on the ground, pan"),
            (["Wheel"], "Zoom about the pointer"),
        ]),
        new("Weakest ties",
        [
            (["J", "↓"], "Next"),
            (["K", "↑"], "Previous"),
            (["Enter"], "Read it"),
            (["A", "F", "L"], "Agree, flag, lower"),
        ]),
        new("Legend",
        [
            (["Click"], "Switch a family off or on"),
            (["Alt", "Click"], "Leave only that family"),
        ]),
    ];
}
