using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Checks;

/// <summary>What a write added, counted.</summary>
internal sealed class Additions
{
    /// <summary>New or reworded types.</summary>
    public int Types { get; set; }

    /// <summary>New documents.</summary>
    public int Documents { get; set; }

    /// <summary>New speakers.</summary>
    public int Speakers { get; set; }

    /// <summary>New entities.</summary>
    public int Entities { get; set; }

    /// <summary>New relationships.</summary>
    public int Relationships { get; set; }

    /// <summary>New claims.</summary>
    public int Claims { get; set; }

    /// <summary>New grades.</summary>
    public int Grades { get; set; }

    /// <summary>New reviews.</summary>
    public int Reviews { get; set; }

    /// <summary>What is recorded and has no number of its own: names, retractions, paraphrases, first grades of speakers.</summary>
    public int Others { get; set; }

    /// <summary>Whether nothing was added.</summary>
    public bool None => Types + Documents + Speakers + Entities + Relationships + Claims + Grades + Reviews + Others == 0;

    /// <summary>The outcome.</summary>
    public RecordOutcome Outcome(long change) =>
        new(Types, Documents, Speakers, Entities, Relationships, Claims, Grades, Reviews, change);
}
