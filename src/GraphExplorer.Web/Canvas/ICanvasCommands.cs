namespace GraphExplorer.Web.Canvas;

/// <summary>What the page asks of the canvas. Gestures never come this way; they stay in the browser.</summary>
public interface ICanvasCommands
{
    /// <summary>Selects these; with <paramref name="reveal"/> it pans until they can be seen.</summary>
    Task SelectAsync(IReadOnlyList<string> entities, IReadOnlyList<string> relationships, bool reveal);

    /// <summary>Takes a step of this kind.</summary>
    Task StepAsync(string kind, object arguments);

    /// <summary>Hides every entity that is selected.</summary>
    Task HideSelectedAsync();

    /// <summary>Takes the last step back.</summary>
    Task UndoAsync();

    /// <summary>Takes the undone step again.</summary>
    Task RedoAsync();

    /// <summary>Shows the whole scene.</summary>
    Task FitAsync();

    /// <summary>Zooms about the middle.</summary>
    Task ZoomByAsync(double factor);

    /// <summary>Paints in the light or the dark palette.</summary>
    Task SetThemeAsync(string theme);

    /// <summary>Asks for the scene again, because the store has changed.</summary>
    Task ReloadAsync();

    /// <summary>Gives up the step, or the scene, that is on its way.</summary>
    Task StopAsync();

    /// <summary>Draws this version of the exploration, where it is newer than the one that is drawn.</summary>
    Task FollowAsync(long version);

    /// <summary>Goes to another question or exploration, given as the page's query string.</summary>
    Task OpenAsync(string address);

    /// <summary>Keeps what is selected clear of a panel that covers so many px at the right.</summary>
    Task InsetAsync(double right);

    /// <summary>Marks these ties; none clears.</summary>
    Task HighlightAsync(IReadOnlyList<string> relationships);

    /// <summary>The size of the canvas in px.</summary>
    Task<CanvasSize> ViewportAsync();
}
