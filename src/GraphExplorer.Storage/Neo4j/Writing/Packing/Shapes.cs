namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>The rows of the statement that writes facts. A change here changes that statement with it.</summary>
internal static class Shapes
{
    /// <summary>An entity: before its properties its names and its label.</summary>
    public static readonly RowShape Entity = new(
        "e", 2, ("id", Held.Own), ("kind", Held.Shared), ("name", Held.Own), ("otherNames", Held.Own), ("date", Held.Shared));

    /// <summary>A name.</summary>
    public static readonly RowShape Name = new(
        "n", 0, ("text", Held.Own), ("normal", Held.Own), ("squeezed", Held.Own), ("tokens", Held.Own), ("length", Held.Own), ("position", Held.Own));

    /// <summary>A claim: before its properties the places of its document and of its speakers.</summary>
    public static readonly RowShape Claim = new(
        "c",
        2,
        ("id", Held.Own),
        ("document", Held.Shared),
        ("chain", Held.SharedList),
        ("stance", Held.Shared),
        ("author", Held.Shared),
        ("at", Held.Moment),
        ("grades", Held.SharedList),
        ("summaries", Held.Own),
        ("locator", Held.Shared),
        ("held", Held.Shared),
        ("hedge", Held.Shared),
        ("said", Held.Shared),
        ("hedgeWord", Held.Shared),
        ("scope", Held.Own),
        ("basis", Held.Shared),
        ("premises", Held.Own),
        ("likelihood", Held.Shared),
        ("likelihoodScale", Held.Shared),
        ("handling", Held.Shared),
        ("subject", Held.Shared),
        ("proposition", Held.Own),
        ("attribute", Held.Shared),
        ("value", Held.Own),
        ("upper", Held.Own),
        ("unit", Held.Shared),
        ("same", Held.Shared),
        ("supersedes", Held.Own),
        ("ahead", Held.Own),
        ("retractions", Held.Own),
        ("retracted", Held.Own));

    /// <summary>A tie: before its properties its claims, the places of its ends, its native type where it is drawn, its label, its period, and what its place among the weakest begins with.</summary>
    public static readonly RowShape Tie = new(
        "t",
        7,
        ("id", Held.Own),
        ("from", Held.Shared),
        ("to", Held.Shared),
        ("type", Held.Shared),
        ("kinds", Held.SharedList),
        ("rank", Held.Own),
        ("confidence", Held.Shared),
        ("contested", Held.Own),
        ("unsupported", Held.Own),
        ("supporting", Held.Own),
        ("origins", Held.Own),
        ("independent", Held.Own),
        ("weaknesses", Held.SharedList),
        ("weaknessReasons", Held.SharedList),
        ("lastSaid", Held.Shared),
        ("disputing", Held.Own),
        ("questioning", Held.Own),
        ("ended", Held.Own),
        ("excluded", Held.Own),
        ("reviews", Held.Own),
        ("flagged", Held.Own),
        ("reviewed", Held.Own),
        ("likelihood", Held.Shared),
        ("likelihoodScale", Held.Shared));

    /// <summary>What a native tie has of it.</summary>
    public static readonly IReadOnlySet<string> OfNativeTies = new HashSet<string>(StringComparer.Ordinal) { "id", "confidence", "contested", "ended" };
}
