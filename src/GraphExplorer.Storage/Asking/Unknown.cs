using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Asking;

/// <summary>Says that nothing has an id.</summary>
internal static class Unknown
{
    /// <summary>No entity has it.</summary>
    public static NotFoundException Entity(string id) =>
        new($"There is no entity with the id {id}.", "Search for it by name, and take the id from there.");
}
