using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Adds claims; known ones stay as they are, and what is recorded beside them is added.</summary>
internal static class ClaimWriter
{
    private const string Insert = """
        INSERT INTO claim (id, relationship, subject, same, proposition, attribute, value, upper, unit, document, stance, hedge,
          hedge_word, likelihood_term, likelihood_scale, basis, premises, scope, held, said, locator, supersedes, handling, author, at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)
        """;

    /// <summary>Writes the claims with their grades, retractions and paraphrases.</summary>
    public static void Write(Recording recording, IReadOnlyList<ClaimRecord> records)
    {
        foreach (var record in records)
        {
            recording.Session.Cancel.ThrowIfCancellationRequested();
            var known = recording.Claims.Find(record.Claim.Id);
            var key = known ?? Add(recording, record);
            var bears = ClaimAnnotations.Write(recording, key, record, isNew: known is null);
            if (known is null ? record.Claim.Supersedes is not null : bears)
            {
                Touch(recording, key);
            }
        }
    }

    private static long Add(Recording recording, ClaimRecord record)
    {
        var claim = record.Claim;
        var by = record.By ?? recording.By;
        var (subject, attribute) = (Subject(claim.Proposition), claim.Proposition as AttributeProposition);
        long? relationship = claim.Proposition is RelationshipProposition on ? RelationshipWriter.Key(recording, on.Relationship) : null;
        if (relationship is { } touched)
        {
            recording.Touched.Add(touched);
        }

        var key = recording.Session.Insert(
            Insert,
            claim.Id,
            relationship,
            subject is null ? null : recording.Entities.Key(subject),
            claim.Proposition is SameEntityProposition same ? recording.Entities.Key(same.Second) : null,
            subject is null ? null : claim.Proposition.Id,
            attribute?.Attribute,
            attribute?.Value,
            attribute?.Upper,
            attribute?.Unit,
            recording.Documents.Key(claim.DocumentId),
            (int)claim.Stance,
            (int)claim.Hedge,
            claim.HedgeWord,
            claim.LikelihoodAsSaid?.Term,
            claim.LikelihoodAsSaid?.Scale,
            (int)claim.Basis,
            JsonColumns.Of(claim.Premises),
            claim.Scope,
            claim.Held?.Text,
            claim.Said?.Text,
            claim.Locator,
            claim.Supersedes,
            (int?)claim.Handling,
            by.Author,
            Columns.Ticks(by.At));
        Chain(recording, key, claim);
        recording.Claims.Add(claim.Id, key);
        recording.Added.Claims++;
        return key;
    }

    private static void Chain(Recording recording, long key, Claim claim)
    {
        for (var position = 0; position < claim.Chain.Count; position++)
        {
            recording.Session.Execute(
                "INSERT INTO chain (claim, position, speaker) VALUES (?1, ?2, ?3)", key, position, recording.Speakers.Key(claim.Chain[position]));
        }
    }

    private static string? Subject(Proposition proposition) => proposition switch
    {
        AttributeProposition attribute => attribute.EntityId,
        SameEntityProposition same => same.First,
        _ => null,
    };

    /// <summary>The claim's own relationship, and the one whose claim it corrects.</summary>
    private static void Touch(Recording recording, long key)
    {
        using var rows = recording.Session.Rows(
            """
            SELECT relationship FROM claim WHERE key = ?1
            UNION SELECT o.relationship FROM claim n JOIN claim o ON o.id = n.supersedes WHERE n.key = ?1
            """,
            key);
        while (rows.Read())
        {
            if (rows.NumberAt(0) is { } relationship)
            {
                recording.Touched.Add(relationship);
            }
        }
    }
}
