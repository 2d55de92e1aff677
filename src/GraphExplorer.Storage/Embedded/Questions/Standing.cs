using GraphExplorer.Storage.Asking;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Where an entity of a row stands in the order of an answer.</summary>
/// <param name="Key">Row key.</param>
/// <param name="Place">Its place.</param>
internal readonly record struct Standing(long Key, Reached Place) : IComparable<Standing>
{
    /// <summary>How many supported and claimless ties it has.</summary>
    public long Ties => Place.Ties;

    /// <inheritdoc/>
    public int CompareTo(Standing other) => Place.CompareTo(other.Place);
}
