using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>Turns what a claim or review is about into a proposition.</summary>
internal sealed class SubjectResolver(Settlement settled)
{
    /// <summary>The proposition, or null with faults noted.</summary>
    public Proposition? Proposition(ClaimSubject subject, Judging judging, FactBatcher? into) => subject switch
    {
        TieSubject tie => Relationship(tie, judging, into) is { } relationship ? new RelationshipProposition(relationship) : null,
        AttributeSubject attribute => Attribute(attribute, judging, into),
        SameSubject same => Same(same, judging, into),
        _ => null,
    };

    /// <summary>The relationship, or null with faults noted: a reference leads nowhere, or its type does not allow such ends.</summary>
    public Relationship? Relationship(TieSubject tie, Judging judging, FactBatcher? into)
    {
        var type = judging.Take(settled.Types.Find(tie.Type));
        var (from, to) = (Entity(tie.From, judging, into), Entity(tie.To, judging, into));
        if (type is null || from is null || to is null)
        {
            return null;
        }

        judging.Try(() => type.RequireEnds(from, to));
        if (settled.Types.Brings(type.Id))
        {
            into?.Need(type);
        }

        return judging.Good ? Domain.Relationships.Relationship.Of(from.Id, type, to.Id) : null;
    }

    private AttributeProposition? Attribute(AttributeSubject subject, Judging judging, FactBatcher? into) =>
        Entity(subject.Entity, judging, into) is { } entity
            ? new AttributeProposition(entity.Id, subject.Attribute, subject.Value, subject.Upper, subject.Unit)
            : null;

    private SameEntityProposition? Same(SameSubject same, Judging judging, FactBatcher? into)
    {
        var (one, other) = (Entity(same.One, judging, into), Entity(same.Other, judging, into));
        if (one is not null && one.Id == other?.Id)
        {
            judging.Fault("“same” names one entity twice.", "Name two.");
        }

        return one is null || other is null || one.Id == other.Id ? null : new SameEntityProposition(one.Id, other.Id);
    }

    private Domain.Entities.Entity? Entity(EntityMention mention, Judging judging, FactBatcher? into)
    {
        var entry = judging.Take(settled.Entities.Find(mention));
        if (entry is not null)
        {
            into?.Need(entry);
        }

        return entry?.Settled.Value;
    }
}
