using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>What everything that the files refer to turned out to be.</summary>
internal sealed class Settlement
{
    /// <summary>Nothing noted yet.</summary>
    public Settlement() => Speakers = new SpeakerTable(Documents, Entities);

    /// <summary>The relationship types.</summary>
    public TypeTable Types { get; } = new();

    /// <summary>The documents.</summary>
    public DocumentTable Documents { get; } = new();

    /// <summary>The entities.</summary>
    public EntityTable Entities { get; } = new();

    /// <summary>The speakers.</summary>
    public SpeakerTable Speakers { get; }

    /// <summary>Notes what an item declares and what it refers to.</summary>
    public void Note(FileItem item)
    {
        switch (item)
        {
            case TypeItem type:
                Types.Declare(type);
                break;
            case DocumentItem document:
                Documents.Declare(document);
                break;
            case EntityItem entity:
                Entities.Declare(entity);
                break;
            case SpeakerItem speaker:
                Note(speaker);
                break;
            case TieItem tie:
                Note(tie.Tie, tie.Line);
                break;
            case ReviewItem { Tie: { } tie }:
                Note(tie, item.Line);
                break;
            case ClaimItem claim:
                Note(claim);
                break;
        }
    }

    /// <summary>Asks the store, once all is noted.</summary>
    public async Task SettleAsync(INetworkStore store, CancellationToken cancel)
    {
        await Types.SettleAsync(store, cancel);
        await Documents.SettleAsync(store, cancel);
        await Entities.SettleAsync(store, cancel);
        await Speakers.SettleAsync(store, cancel);
    }

    private void Note(SpeakerItem speaker)
    {
        Speakers.Declare(speaker);
        if (speaker.UnnamedIn is { } document)
        {
            Documents.Mention(document);
        }

        if (speaker.Entity is { } entity)
        {
            Entities.Mention(entity, speaker.Line);
        }
    }

    private void Note(ClaimItem claim)
    {
        Note(claim.Subject, claim.Line);
        Documents.Mention(claim.Document);
        foreach (var speaker in claim.Chain)
        {
            Speakers.Mention(speaker);
        }

        foreach (var grade in claim.Grades)
        {
            if (grade.BroughtBy is { } document)
            {
                Documents.Mention(document);
            }
        }
    }

    private void Note(ClaimSubject subject, long line)
    {
        EntityMention[] mentions = subject switch
        {
            TieSubject tie => [tie.From, tie.To],
            AttributeSubject attribute => [attribute.Entity],
            SameSubject same => [same.One, same.Other],
            _ => [],
        };
        foreach (var mention in mentions)
        {
            Entities.Mention(mention, line);
        }
    }
}
