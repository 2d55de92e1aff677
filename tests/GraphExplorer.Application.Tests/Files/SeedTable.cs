using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Application.Tests.Files;

/// <summary>What the rules give on the facts of the seed's source document, tie by tie; the ends of mutual types in ordinal order.</summary>
internal static class SeedTable
{
    public static readonly IReadOnlyList<string> Rows =
    [
        "ISIS-K | province-of | Islamic State | moderate",
        "Shahab al-Muhajir | leads | ISIS-K | moderate",
        "Shahab al-Muhajir | planned-attacks-for | Islamic State | moderate",
        "Islamic State | appointed | Shahab al-Muhajir | moderate",
        "Abu Bakr al-Baghdadi | leads | Islamic State | moderate",
        "Abu Ibrahim al-Hashimi al-Qurayshi | leads | Islamic State | moderate",
        "Abu Ibrahim al-Hashimi al-Qurayshi | succeeded | Abu Bakr al-Baghdadi | moderate",
        "ISIS-K | rival | Taliban | high",
        "Islamic State | rival | Taliban | high",
        "ISIS-K | rival | al-Qaeda | moderate",
        "Taliban | ally | al-Qaeda | moderate",
        "Haqqani Network | part-of | Taliban | moderate",
        "Haqqani Network | ally | al-Qaeda | moderate",
        "ISIS-K | alleged-cutout | Haqqani Network | low | contested",
        "Haqqani Network commanders | foreknew-attacks-by | ISIS-K | low",
        "Haqqani Network commanders | part-of | Haqqani Network | moderate",
        "Haqqani Network commanders | defected-to | ISIS-K | low",
        "Shahab al-Muhajir | former-member-of | Haqqani Network | low",
        "ISIS-K's first leaders | defected-from | Taliban | moderate",
        "ISIS-K's first leaders | defected-from | al-Qaeda | moderate",
        "ISIS-K's first leaders | defected-from | Pakistani Taliban | moderate",
        "ISIS-K's first leaders | leads | ISIS-K | moderate",
        "Al-Sadiq office | co-located-with | ISIS-K | moderate",
        "Al-Sadiq office | regional-office-of | Islamic State | moderate",
        "ISIS-K | in-contact-with | New York plot trio | moderate",
        "New York plot trio | acted-for | Islamic State | low",
        "Islamic State | in-contact-with | Tajik cell in Germany | moderate",
        "Tajik cell in Germany | targeted | United States | low",
        "Tajik cell in Germany | targeted | NATO | low",
        "Tajikistan attack team | part-of | Islamic State | moderate",
        "Tajikistan attack team | carried-out | Attack on cyclists in Tajikistan | moderate",
        "ISIS-K | carried-out | Kabul airport bombing | moderate",
        "ISIS-K | claimed | Kabul airport bombing | moderate",
        "ISIS-K | colluded-with | Taliban | unassessed",
        "ISIS-K | rival | United States | moderate",
        "Taliban | rival | United States | moderate",
        "United States | rival | al-Qaeda | moderate",
        "United States | toppled | Islamic Emirate of Afghanistan | moderate",
        "Taliban | cooperated-with | United States | moderate",
        "Taliban | counterterrorism-partner-of | United States | low | contested",
        "Afghan government (deposed 2021) | rival | Taliban | low",
        "ISIS-K | targeted | Afghan government (deposed 2021) | moderate",
        "Taliban | seeks-to-restore | Islamic Emirate of Afghanistan | moderate",
        "al-Qaeda | seeks-to-restore | Islamic Emirate of Afghanistan | moderate",
        "ISIS-K | rival | Islamic Emirate of Afghanistan | moderate",
        "Zabihullah Mujahid | spokesman-of | Taliban | moderate",
        "Osama bin Laden | responsible-for | 9/11 attacks | moderate | contested",
        "al-Qaeda | responsible-for | 9/11 attacks | moderate",
        "Taliban | freed-members-of | ISIS-K | low",
        "United States | targeted | Shahab al-Muhajir | low",
        "Joe Biden | leads | United States | moderate",
        "UN monitoring team | part-of | UN Security Council | moderate",
        "ISIS-K | operates-in | Afghanistan | moderate",
        "ISIS-K | operates-in | Pakistan | moderate",
    ];

    public static string Row(AssessedRelationship tie, Dictionary<string, string> names, IReadOnlyDictionary<string, RelationshipType> types)
    {
        var (from, to) = (names[tie.Relationship.From], names[tie.Relationship.To]);
        if (types[tie.Relationship.Type].Mutual && string.CompareOrdinal(from, to) > 0)
        {
            (from, to) = (to, from);
        }

        var row = $"{from} | {tie.Relationship.Type} | {to} | {Word.Of(tie.Assessment.Confidence)}";
        return tie.Assessment.Contested ? row + " | contested" : row;
    }
}
