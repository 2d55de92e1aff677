using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>Which kind of entity a label stands for, by its words.</summary>
internal static class KindGuess
{
    private static readonly (EntityKind Kind, string[] Words)[] Known =
    [
        (EntityKind.Event,
        [
            "event", "incident", "attack", "meeting", "battle", "crime", "accident", "strike", "election", "conference", "bombing",
            "protest", "operation", "raid", "clash", "trial", "transaction", "payment", "call", "flight", "trip", "match", "game", "war", "crisis",
        ]),
        (EntityKind.Place,
        [
            "place", "location", "city", "town", "village", "country", "region", "province", "district", "state", "site", "address", "area",
            "port", "airport", "building", "continent", "county", "municipality", "settlement", "street", "venue", "station", "island",
        ]),
        (EntityKind.Organization,
        [
            "organization", "organisation", "org", "company", "firm", "corporation", "business", "agency", "group", "party", "bank", "institution",
            "institute", "university", "school", "team", "club", "ministry", "government", "military", "army", "faction", "cell", "union", "ngo",
            "association", "movement", "militia", "department", "church", "foundation", "authority", "brand", "manufacturer", "supplier", "publisher",
        ]),
        (EntityKind.Person,
        [
            "person", "people", "persona", "human", "individual", "man", "men", "woman", "women", "actor", "director", "user", "employee", "worker",
            "customer", "client", "contact", "author", "member", "leader", "politician", "officer", "official", "fighter", "suspect", "victim",
            "witness", "student", "teacher", "doctor", "patient", "player", "artist", "character", "citizen", "owner", "agent", "commander",
        ]),
    ];

    // what somebody is to somebody: another label of the same node says better what it is
    private static readonly string[] Roles = ["suspect", "victim", "witness", "member", "leader", "owner", "agent", "customer", "client", "contact", "user", "supplier", "official"];

    private static readonly string[] Technical = ["log", "config", "configuration", "session", "token", "version", "migration", "schema", "setting", "bloom", "perspective", "import", "audit"];

    /// <summary>The kind, or null where the words tell none. The last word says most: <c>BankEmployee</c>.</summary>
    public static EntityKind? Of(string label)
    {
        foreach (var word in NameWords.Of(label).Reverse())
        {
            foreach (var (kind, words) in Known)
            {
                if (words.Any(known => NameWords.IsSame(word, known)))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    /// <summary>The precedence among labels of one node: what it is, what it is to somebody, what no word tells.</summary>
    public static int Rank(string label) =>
        Of(label) is null ? 2 : NameWords.Of(label) is [var word] && Roles.Any(role => NameWords.IsSame(word, role)) ? 1 : 0;

    /// <summary>Whether the label belongs to the database's own upkeep.</summary>
    public static bool IsTechnical(string label) =>
        label.StartsWith('_') || NameWords.Of(label).Any(word => Technical.Any(technical => NameWords.IsSame(word, technical)));
}
