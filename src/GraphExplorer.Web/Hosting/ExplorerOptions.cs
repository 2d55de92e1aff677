using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Web.Hosting;

/// <summary>What the command line says that is ours; the rest is ASP.NET Core's.</summary>
/// <param name="Data">Folder of the workspace, and of the network where no other store is named.</param>
/// <param name="Store">Address of the network store, or null where the command line names none.</param>
/// <param name="Mapping">File of the mapping by which somebody else's database is read, or null where the command line names none.</param>
/// <param name="SeedStore">Whether an empty Neo4j database becomes ours, and a new store gets the seed network.</param>
/// <param name="Author">Who writes where no browser has set a name.</param>
/// <param name="Empty">Whether a new store starts without the seed network.</param>
/// <param name="Help">Whether only the options are asked for.</param>
/// <param name="Rest">Arguments for ASP.NET Core.</param>
internal sealed record ExplorerOptions(string Data, string? Store, string? Mapping, bool SeedStore, string Author, bool Empty, bool Help, IReadOnlyList<string> Rest)
{
    /// <summary>The option by which an empty Neo4j database becomes ours.</summary>
    public const string SeedStoreOption = "--seed-store";

    /// <summary>The options, in words.</summary>
    public const string Usage = """
        GraphExplorer, the web application.

          --data FOLDER   where network.db and workspace.db lie (before GRAPHEXPLORER_DATA,
                          before a folder of your user account)
          --store ADDRESS the network store, where it is not network.db: sqlite:FILE or
                          neo4j+http://HOST:PORT/DATABASE (before GRAPHEXPLORER_STORE, before
                          ConnectionStrings:Graph); user and password may stand in
                          GRAPHEXPLORER_NEO4J_USER and GRAPHEXPLORER_NEO4J_PASSWORD
          --mapping FILE  how somebody else's Neo4j database is read (before GRAPHEXPLORER_MAPPING,
                          before the mapping confirmed for that database on the page)
          --seed-store    an empty Neo4j database becomes GraphExplorer's, with the seed network
          --author NAME   who writes, where the page has no name set (before GRAPHEXPLORER_AUTHOR,
                          before your user name)
          --empty         a new store starts without the seed network
          --urls URLS     where to listen; http://localhost:5080 by default
          --help          this text
        """;

    /// <summary>Reads them, option before environment before default.</summary>
    /// <exception cref="InvalidRequestException">An option lacks its value.</exception>
    public static ExplorerOptions Read(IReadOnlyList<string> arguments)
    {
        string? data = null;
        string? store = null;
        string? mapping = null;
        string? author = null;
        var (seedStore, empty, help) = (false, false, false);
        var rest = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, inline) = Split(arguments[i]);
            switch (name)
            {
                case "--data": data = inline ?? Value(arguments, ref i); break;
                case "--store": store = inline ?? Value(arguments, ref i); break;
                case "--mapping": mapping = inline ?? Value(arguments, ref i); break;
                case SeedStoreOption: seedStore = true; break;
                case "--author": author = inline ?? Value(arguments, ref i); break;
                case "--empty": empty = true; break;
                case "--help" or "-h" or "-?": help = true; break;
                default: rest.Add(arguments[i]); break;
            }
        }

        return new ExplorerOptions(DataFolder.Resolve(data).Path, store, mapping, seedStore, AuthorName.Resolve(author), empty, help, rest);
    }

    private static (string Name, string? Value) Split(string argument)
    {
        var at = argument.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && argument.StartsWith("--", StringComparison.Ordinal) ? (argument[..at], argument[(at + 1)..]) : (argument, null);
    }

    private static string Value(IReadOnlyList<string> arguments, ref int at) =>
        at + 1 < arguments.Count && !arguments[at + 1].StartsWith("--", StringComparison.Ordinal)
            ? arguments[++at]
            : throw new InvalidRequestException($"'{arguments[at]}' lacks its value.", $"Write it behind the option, as in '{arguments[at]} VALUE'.");
}
