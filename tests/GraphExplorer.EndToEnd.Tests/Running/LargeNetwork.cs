namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>A network of more than can be read at once, as a table of ties: a hub with allies, each of them tied to the next, and with fronts that are tied to nobody else; and a chain apart.</summary>
internal static class LargeNetwork
{
    /// <summary>The name of the hub.</summary>
    public const string Hub = "Harbour";

    /// <summary>How many allies the hub has.</summary>
    public const int Allies = 1_200;

    /// <summary>How many fronts it has.</summary>
    public const int Fronts = 800;

    /// <summary>How many entities there are.</summary>
    public const int Entities = 1 + Allies + Fronts + Links;

    private const int Links = 1_000;

    /// <summary>The table.</summary>
    public static string Csv => string.Join('\n', ["from,type,to", .. AlliesOfHub(), .. FrontsOfHub(), .. Chain()]);

    private static IEnumerable<string> AlliesOfHub() =>
        Enumerable.Range(0, Allies).SelectMany(number => new[] { $"{Hub},ally,Ally {number}", $"Ally {number},ally,Ally {(number + 1) % Allies}" });

    private static IEnumerable<string> FrontsOfHub() => Enumerable.Range(0, Fronts).Select(number => $"{Hub},alleged-cutout,Front {number}");

    private static IEnumerable<string> Chain() => Enumerable.Range(1, Links - 1).Select(number => $"Link {number - 1},in-contact-with,Link {number}");
}
