namespace GraphExplorer.Storage.Asking;

/// <summary>An entity that a walk reached; the order of an answer: nearest first, then best tied, then by id.</summary>
/// <param name="Level">Hops from the focus.</param>
/// <param name="Ties">How many supported and claimless ties it has.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct Reached(int Level, long Ties, string Id) : IComparable<Reached>
{
    /// <inheritdoc/>
    public int CompareTo(Reached other)
    {
        var byLevel = Level.CompareTo(other.Level);
        var byTies = byLevel != 0 ? byLevel : other.Ties.CompareTo(Ties);
        return byTies != 0 ? byTies : string.CompareOrdinal(Id, other.Id);
    }
}
