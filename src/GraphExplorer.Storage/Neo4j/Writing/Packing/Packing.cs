using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>The tables and places that all rows of one statement share.</summary>
/// <param name="ledger">What is written.</param>
internal sealed class Packing(Ledger ledger)
{
    /// <summary>What is written.</summary>
    public Ledger Ledger => ledger;

    /// <summary>Texts and moments.</summary>
    public Tables Tables { get; } = new();

    /// <summary>Documents.</summary>
    public NodePlaces Documents { get; } = new(ledger.NewDocuments.Keys);

    /// <summary>Speakers.</summary>
    public NodePlaces Speakers { get; } = new(ledger.NewSpeakers.Keys);

    /// <summary>Entities.</summary>
    public NodePlaces Entities { get; } = new(ledger.Entities.Values.Where(draft => draft.IsNew).Select(draft => draft.Entity.Id));

    /// <summary>Ties that the database holds.</summary>
    public NodePlaces KnownTies { get; } = new([]);

    /// <summary>Claims that the database holds.</summary>
    public NodePlaces KnownClaims { get; } = new([]);
}
