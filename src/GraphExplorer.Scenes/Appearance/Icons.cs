using System.Collections.Frozen;
using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>The icon of each kind: SVG path data, our own drawing, filled, in a box of 16 × 16.</summary>
public static class Icons
{
    /// <summary>Side of the box that the paths are drawn in.</summary>
    public const double Side = 16;

    /// <summary>Three people, one, a flash, a pin.</summary>
    public static IReadOnlyDictionary<EntityKind, string> Paths { get; } = new Dictionary<EntityKind, string>
    {
        [EntityKind.Organization] =
            "M8 1.9a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM3.1 3.4a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4ZM12.9 3.4a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Z"
            + "M6.4 7.4h3.2c.8 0 1.4.6 1.4 1.4v2.6a3 3 0 0 1-6 0V8.8c0-.8.6-1.4 1.4-1.4Z"
            + "M1.8 7.7h2.4c-.2.4-.3.8-.3 1.2v2.6c0 .7.2 1.3.5 1.9a2.7 2.7 0 0 1-3.9-2.4V9c0-.7.6-1.3 1.3-1.3Z"
            + "M14.2 7.7c.7 0 1.3.6 1.3 1.3v2a2.7 2.7 0 0 1-3.9 2.4c.3-.6.5-1.2.5-1.9V8.9c0-.4-.1-.8-.3-1.2h2.4Z",
        [EntityKind.Person] =
            "M8 1.6a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2Z"
            + "M4.9 9.1h6.2c1 0 1.8.8 1.8 1.8 0 2.2-1.9 3.7-4.9 3.7s-4.9-1.5-4.9-3.7c0-1 .8-1.8 1.8-1.8Z",
        [EntityKind.Event] =
            "M6.3 1.2h4.4c.4 0 .6.4.5.7L9.8 5.8h2.6c.5 0 .7.5.4.9l-6.3 7.9c-.4.5-1.2.1-1-.5l1.2-4.7H4.1c-.4 0-.6-.3-.5-.6l2.2-7.2c.1-.3.3-.4.5-.4Z",
        [EntityKind.Place] =
            "M8 1.2a5.2 5.2 0 0 0-5.2 5.2c0 3.3 3.2 6.4 4.6 8.2.3.4.9.4 1.2 0 1.4-1.8 4.6-4.9 4.6-8.2A5.2 5.2 0 0 0 8 1.2Z"
            + "M8 4.3a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z",
    }.ToFrozenDictionary();
}
