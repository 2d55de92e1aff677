namespace GraphExplorer.Storage.Embedded.Schema;

/// <summary>The tables of <c>network.db</c>. Rows have integer keys, which are smaller and faster than the ids that everybody else knows.</summary>
internal static class NetworkSchema
{
    /// <summary>The newest.</summary>
    public static readonly FileSchema Newest = new(0x4758_4E57, "a network store", [new Migration(1, First)]);

    // Closed lists are kept as the numbers of their values: a test pins them.
    private const string First = """
        CREATE TABLE state (
          key INTEGER PRIMARY KEY CHECK (key = 1), change INTEGER NOT NULL, types INTEGER NOT NULL,
          entities INTEGER NOT NULL, relationships INTEGER NOT NULL, unsupported INTEGER NOT NULL, claims INTEGER NOT NULL,
          documents INTEGER NOT NULL, speakers INTEGER NOT NULL, reviews INTEGER NOT NULL) STRICT;
        INSERT INTO state VALUES (1, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        CREATE TABLE type (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, inverse TEXT NOT NULL, mutual INTEGER NOT NULL,
          sign INTEGER NOT NULL, family INTEGER NOT NULL, ended TEXT, from_kinds INTEGER NOT NULL, to_kinds INTEGER NOT NULL,
          reading TEXT, elsewhere TEXT) STRICT;

        CREATE TABLE document (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT, published TEXT, author TEXT,
          written TEXT, obtained TEXT, link TEXT, handling INTEGER NOT NULL) STRICT;

        CREATE TABLE entity (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, name TEXT NOT NULL, other_names TEXT, date TEXT,
          ties INTEGER NOT NULL DEFAULT 0, neighbours INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE INDEX entity_best_tied ON entity (ties DESC, id);

        CREATE TABLE speaker (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, independence TEXT, reliability INTEGER,
          reason TEXT, mentioned_in INTEGER REFERENCES document, entity INTEGER REFERENCES entity) STRICT;

        -- the key begins with the folded length, so that the shortest names come first without sorting
        CREATE TABLE name (
          key INTEGER PRIMARY KEY, entity INTEGER NOT NULL REFERENCES entity, position INTEGER NOT NULL, text TEXT NOT NULL,
          normal TEXT NOT NULL, squeezed TEXT NOT NULL, tokens TEXT NOT NULL, UNIQUE (entity, position)) STRICT;
        CREATE INDEX name_normal ON name (normal);
        CREATE INDEX name_squeezed ON name (squeezed);
        CREATE VIRTUAL TABLE name_words USING fts5 (
          tokens, content = 'name', content_rowid = 'key', prefix = '1 2 3',
          tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* S* P* Co'");
        CREATE TABLE word (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE spelling (
          hash INTEGER NOT NULL, word INTEGER NOT NULL REFERENCES word, PRIMARY KEY (hash, word)) STRICT, WITHOUT ROWID;

        CREATE TABLE relationship (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, one INTEGER NOT NULL REFERENCES entity,
          type INTEGER NOT NULL REFERENCES type, other INTEGER NOT NULL REFERENCES entity, kinds INTEGER NOT NULL,
          revision INTEGER NOT NULL, assessed INTEGER NOT NULL, rules INTEGER NOT NULL, rank INTEGER NOT NULL,
          unsupported INTEGER NOT NULL, flagged INTEGER NOT NULL, reviews INTEGER NOT NULL, supporting INTEGER NOT NULL,
          disputing INTEGER NOT NULL, questioning INTEGER NOT NULL, excluded INTEGER NOT NULL, origins INTEGER NOT NULL,
          independent INTEGER NOT NULL, weaknesses TEXT, likelihood_term TEXT, likelihood_scale TEXT, ended INTEGER NOT NULL,
          last_said TEXT) STRICT;
        CREATE INDEX relationship_one ON relationship (one, unsupported, other, type, rank, kinds);
        CREATE INDEX relationship_other ON relationship (other, unsupported, one, type, rank, kinds);
        CREATE INDEX relationship_weakest ON relationship (unsupported, rank, id, kinds, flagged, reviews);
        CREATE INDEX relationship_weakest_type ON relationship (type, unsupported, rank, id, kinds, flagged, reviews);
        CREATE INDEX relationship_flagged ON relationship (unsupported, rank, id) WHERE flagged = 1;
        CREATE INDEX relationship_reviewed ON relationship (unsupported, rank, id) WHERE reviews > 0;
        CREATE INDEX relationship_behind ON relationship (key) WHERE assessed <> revision;
        CREATE INDEX relationship_rules ON relationship (rules);
        CREATE TABLE tally (
          type INTEGER NOT NULL, kinds INTEGER NOT NULL, unsupported INTEGER NOT NULL, flagged INTEGER NOT NULL,
          reviewed INTEGER NOT NULL, ties INTEGER NOT NULL,
          PRIMARY KEY (type, kinds, unsupported, flagged, reviewed)) STRICT, WITHOUT ROWID;

        CREATE TABLE claim (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, relationship INTEGER REFERENCES relationship,
          subject INTEGER REFERENCES entity, same INTEGER REFERENCES entity, proposition TEXT, attribute TEXT, value TEXT,
          upper TEXT, unit TEXT, document INTEGER NOT NULL REFERENCES document, stance INTEGER NOT NULL, hedge INTEGER NOT NULL,
          hedge_word TEXT, likelihood_term TEXT, likelihood_scale TEXT, basis INTEGER NOT NULL, premises TEXT, scope TEXT,
          held TEXT, said TEXT, locator TEXT, supersedes TEXT, handling INTEGER, retracted INTEGER NOT NULL DEFAULT 0,
          author TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
        CREATE INDEX claim_relationship ON claim (relationship, document) WHERE relationship IS NOT NULL;
        CREATE INDEX claim_subject ON claim (subject, proposition) WHERE subject IS NOT NULL;
        CREATE INDEX claim_supersedes ON claim (supersedes) WHERE supersedes IS NOT NULL;
        CREATE TABLE chain (
          claim INTEGER NOT NULL REFERENCES claim, position INTEGER NOT NULL, speaker INTEGER NOT NULL REFERENCES speaker,
          PRIMARY KEY (claim, position)) STRICT, WITHOUT ROWID;
        CREATE INDEX chain_speaker ON chain (speaker);
        CREATE TABLE grade (
          key INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claim, credibility INTEGER NOT NULL, overrides TEXT,
          reason TEXT, brought_by INTEGER REFERENCES document, author TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
        CREATE INDEX grade_claim ON grade (claim, at);
        CREATE TABLE retraction (
          key INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claim, retracted INTEGER NOT NULL, author TEXT NOT NULL,
          at INTEGER NOT NULL) STRICT;
        CREATE INDEX retraction_claim ON retraction (claim, at);
        CREATE TABLE summary (
          key INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claim, text TEXT NOT NULL, author TEXT NOT NULL,
          at INTEGER NOT NULL) STRICT;
        CREATE INDEX summary_claim ON summary (claim, at);

        CREATE TABLE review (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, relationship INTEGER REFERENCES relationship,
          claim INTEGER REFERENCES claim, verdict INTEGER NOT NULL, lower_to INTEGER, withdraws TEXT, reason TEXT NOT NULL,
          author TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
        CREATE INDEX review_relationship ON review (relationship) WHERE relationship IS NOT NULL;
        CREATE INDEX review_claim ON review (claim) WHERE claim IS NOT NULL;
        CREATE INDEX review_at ON review (at, key);
        """;
}
