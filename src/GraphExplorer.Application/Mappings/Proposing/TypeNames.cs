namespace GraphExplorer.Application.Mappings.Proposing;

/// <summary>Names that other people give to what the product's own relationship types say, by the type's id.</summary>
internal static class TypeNames
{
    /// <summary>Names that read in the same direction.</summary>
    public static readonly IReadOnlyDictionary<string, string> Same = Each(
        ("part-of", "works-for works-at member-of is-member-of belongs-to employed-by employee-of serves-in subsidiary-of division-of unit-of is-part-of branch-of affiliated-with"),
        ("leads", "leader-of heads head-of chief-of commands commander-of manages manager-of directs director-of runs ceo-of chairs president-of governs rules"),
        ("appointed", "appoints nominated named-to"),
        ("succeeded", "succeeds successor-of followed replaced"),
        ("spokesman-of", "spokesperson-of speaks-for represents"),
        ("former-member-of", "was-member-of ex-member-of formerly-member-of worked-for worked-at"),
        ("in-contact-with", "knows contacted contacts in-contact met meets met-with called calls emailed emails phoned messaged communicates-with communicated-with linked-to associated-with associate-of related-to"),
        ("co-located-with", "same-place-as seen-with lives-with near"),
        ("ally", "allied-with ally-of allies alliance-with friend friend-of friends-with partner partner-of partners-with supports supported"),
        ("cooperated-with", "cooperates-with collaborates-with collaborated-with works-with worked-with colleague-of"),
        ("rival", "rivals rival-of enemy enemy-of opposes opposed fights fought fights-against at-war-with hostile-to competes-with competitor-of"),
        ("targeted", "targets target attacked attacks threatened threatens"),
        ("toppled", "overthrew overthrows ousted"),
        ("acted-for", "acts-for agent-of works-on-behalf-of on-behalf-of proxy-of"),
        ("alleged-cutout", "cutout-of front-for front-of cover-for"),
        ("colluded-with", "colludes-with conspired-with conspires-with"),
        ("defected-from", "left split-from broke-from broke-away-from"),
        ("defected-to", "joined went-over-to"),
        ("carried-out", "committed perpetrated conducted executed performed did"),
        ("claimed", "claims claimed-responsibility-for claims-responsibility-for"),
        ("responsible-for", "is-responsible-for blamed-for"),
        ("operates-in", "active-in operates-at located-in located-at based-in based-at lives-in lives-at resides-in resident-of headquartered-in headquarters-in present-in"));

    /// <summary>Names that read the other way round.</summary>
    public static readonly IReadOnlyDictionary<string, string> Reversed = Each(
        ("part-of", "has-member has-members employs has-employee has-part contains includes has-subsidiary parent-company-of has-division"),
        ("leads", "led-by headed-by managed-by commanded-by directed-by run-by reports-to has-leader has-head has-ceo"),
        ("appointed", "appointed-by nominated-by"),
        ("succeeded", "succeeded-by replaced-by followed-by predecessor-of"),
        ("targeted", "attacked-by targeted-by threatened-by victim-of"),
        ("acted-for", "has-agent"),
        ("carried-out", "carried-out-by committed-by perpetrated-by"),
        ("claimed", "claimed-by"));

    private static Dictionary<string, string> Each(params (string Id, string Names)[] all) => all
        .SelectMany(one => one.Names.Split(' ').Select(name => (Name: name, one.Id)))
        .ToDictionary(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);
}
