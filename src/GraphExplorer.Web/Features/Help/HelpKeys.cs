namespace GraphExplorer.Web.Features.Help;

/// <summary>What keys and gestures do in one part of the page.</summary>
/// <param name="Where">The part.</param>
/// <param name="Keys">Keys or gesture, and what they do.</param>
public sealed record HelpKeys(string Where, IReadOnlyList<(string[] Keys, string Does)> Keys)
{
    private static readonly (string[] Keys, string Does) Verdicts = (["A", "F", "L"], "Agree, flag, lower");

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
            (["←", "→", "↑", "↓"], "Walk from an entity onto a tie, on to its other end, sideways to the next tie"),
            (["Tab"], "On one of several ties between the same two, the next of them"),
            (["PgDn", "PgUp"], "Next entity, previous entity; Home and End the best tied and the last"),
            (["Enter"], "Read what the focus is on"),
            (["Space"], "Select it; with Shift, one more"),
            (["Shift", "←"], "Walk and select on the way"),
            (["Ctrl", "←"], "Move what is selected; with Shift, further"),
            (["E"], "Expand the entity: show its neighbours"),
            (["Delete"], "Hide the entity; H does the same"),
            (["+", "−", "0"], "Zoom in, zoom out, show all; F does the same as 0"),
            (["Click"], "Select; with Ctrl or Shift, one more"),
            (["Double-click"], "Expand an entity; on a tie, read it; on the ground, show all"),
            (["Drag"], "Move an entity; on the ground, pan; with Shift, draw round entities to select them"),
            (["Wheel"], "Zoom about the pointer"),
        ]),
        new("Weakest ties",
        [
            (["J", "↓"], "Next"),
            (["K", "↑"], "Previous"),
            (["Enter"], "Read it"),
            Verdicts,
        ]),
        new("Legend",
        [
            (["Click"], "Switch a family off or on"),
            (["Alt", "Click"], "Leave only that family"),
        ]),
    ];

    /// <summary>Those that do something, where perhaps nothing can be written.</summary>
    public static IEnumerable<HelpKeys> For(bool isReadOnly) =>
        isReadOnly ? All.Select(group => group with { Keys = [.. group.Keys.Where(key => key != Verdicts)] }) : All;
}
