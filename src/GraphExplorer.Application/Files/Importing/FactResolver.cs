using GraphExplorer.Domain.Reviews;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>Turns what files say into facts. Checking and writing are the same walk, with and without somewhere to write to.</summary>
internal sealed class FactResolver
{
    private readonly Settlement _settled;
    private readonly SubjectResolver _subjects;
    private readonly ClaimResolver _claims;

    /// <summary>A resolver over what was settled.</summary>
    public FactResolver(Settlement settled, Authorship by)
    {
        _settled = settled;
        _subjects = new SubjectResolver(settled);
        _claims = new ClaimResolver(settled, _subjects, by);
    }

    /// <summary>Resolves one item into a batcher, where there is one; its faults are noted.</summary>
    /// <returns>Whether it has no fault.</returns>
    public bool Resolve(FileReading reading, FileItem item, FactBatcher? into)
    {
        if (item is UnreadableItem)
        {
            return false;
        }

        var judging = new Judging(reading, item.Line);
        switch (item)
        {
            case ClaimItem claim when _claims.Claim(claim, judging, into) is { } record:
                into?.Add(record);
                break;
            case TieItem tie when _subjects.Relationship(tie.Tie, judging, into) is { } relationship:
                into?.Add(relationship);
                break;
            case ReviewItem review when Review(review, judging, into) is { } made:
                into?.Add(made);
                break;
            default:
                Declared(item, judging, into);
                break;
        }

        return judging.Good;
    }

    private void Declared(FileItem item, Judging judging, FactBatcher? into)
    {
        switch (item)
        {
            case TypeItem type when judging.Take(_settled.Types.Find(type)) is { } found && _settled.Types.Brings(found.Id):
                into?.Need(found);
                break;
            case DocumentItem document:
                into?.Need(document.Document);
                break;
            case EntityItem entity when judging.Take(_settled.Entities.Find(entity)) is { } found:
                into?.Need(found);
                break;
            case SpeakerItem speaker when judging.Take(_settled.Speakers.Find(speaker)) is { } found:
                into?.Need(found);
                break;
        }
    }

    private Review? Review(ReviewItem item, Judging judging, FactBatcher? into)
    {
        var tie = item.Tie is null ? null : _subjects.Relationship(item.Tie, judging, into);
        return judging.Good
            ? item.Review with { RelationshipId = tie?.Id, ClaimId = item.Review.ClaimId is { } claim ? _claims.IdOf(claim) : null }
            : null;
    }
}
