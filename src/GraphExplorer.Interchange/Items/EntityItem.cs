using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Interchange.Items;

/// <summary>An entity.</summary>
/// <param name="Line">The line.</param>
/// <param name="Key">What the file calls it beside its name, or null.</param>
/// <param name="Id">Its id, or null where its name says who it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name to show.</param>
/// <param name="OtherNames">Other names.</param>
/// <param name="Date">An event's date, or null.</param>
public sealed record EntityItem(
    long Line,
    string? Key,
    string? Id,
    EntityKind Kind,
    string Name,
    IReadOnlyList<string> OtherNames,
    Edtf? Date) : FileItem(Line);
