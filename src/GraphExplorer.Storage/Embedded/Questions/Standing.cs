namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Where an entity stands in the order of an answer: nearest first, then best tied, then by id.</summary>
/// <param name="Key">Row key.</param>
/// <param name="Level">Hops from the focus.</param>
/// <param name="Ties">How many supported and claimless ties it has.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct Standing(long Key, int Level, long Ties, string Id) : IComparable<Standing>
{
    /// <inheritdoc/>
    public int CompareTo(Standing other)
    {
        var byLevel = Level.CompareTo(other.Level);
        var byTies = byLevel != 0 ? byLevel : other.Ties.CompareTo(Ties);
        return byTies != 0 ? byTies : string.CompareOrdinal(Id, other.Id);
    }
}
