using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Scenes;

/// <summary>The plate of an entity.</summary>
/// <param name="Id">The entity's id.</param>
/// <param name="Kind">Gives the shape.</param>
/// <param name="Name">The name in full, for hover, lists and readers of the screen.</param>
/// <param name="X">The plate's middle.</param>
/// <param name="Y">The plate's middle.</param>
/// <param name="Width">Of the plate, without halo; a hexagon's points are within it.</param>
/// <param name="Height">Of the plate; a place's pointer hangs below it.</param>
/// <param name="Tier">0 for 12 ties shown and more, 1 for 6 to 11, 2 for fewer.</param>
/// <param name="Icon">The square of the icon, relative to the middle.</param>
/// <param name="Texts">The name in one or two lines and an event's date, relative to the middle.</param>
/// <param name="HiddenNeighbours">The number in the pill; 0 shows none.</param>
/// <param name="Ties">How many ties are shown on it.</param>
/// <param name="Chosen">Whether a person put it there.</param>
public sealed record SceneNode(
    string Id,
    EntityKind Kind,
    string Name,
    double X,
    double Y,
    double Width,
    double Height,
    int Tier,
    SceneBox Icon,
    IReadOnlyList<SceneText> Texts,
    int HiddenNeighbours,
    int Ties,
    bool Chosen);
