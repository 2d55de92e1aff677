using GraphExplorer.Domain.Faults;
using GraphExplorer.Scenes.Layouts.Concentric;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>The layouts that there are, one entry each.</summary>
public static class LayoutList
{
    /// <summary>In the order in which a person is offered them.</summary>
    public static IReadOnlyList<ILayout> All { get; } = [new OrganicLayout(), new ConcentricLayout()];

    /// <summary>The layout of that id.</summary>
    /// <exception cref="InvalidRequestException">There is none; the remedy names those that there are.</exception>
    public static ILayout Find(string id) =>
        All.FirstOrDefault(layout => layout.Id == id)
        ?? throw new InvalidRequestException($"There is no layout '{id}'.", $"Use one of: {string.Join(", ", All.Select(layout => layout.Id))}.");
}
