using System.CommandLine;

namespace GraphExplorer.Benchmarks.Leaks;

/// <summary>Looks whether a page that is long at work keeps what it is done with: <c>leaks --expansions 500 --layouts 100</c>.</summary>
internal static class LeaksBenchmark
{
    /// <summary>The command.</summary>
    public static Command Command()
    {
        var expansions = new Option<int>("--expansions") { Description = "How often an entity's neighbours are brought in, and taken off again", DefaultValueFactory = _ => 500 };
        var layouts = new Option<int>("--layouts") { Description = "How often the layout is switched, spread over the expansions", DefaultValueFactory = _ => 100 };
        var nodes = new Option<int>("--nodes") { Description = "Entities of the generated network", DefaultValueFactory = _ => 300 };
        var command = new Command("leaks", "Expands, undoes and switches layouts in one page for long, and says whether page or server hold more and more") { expansions, layouts, nodes };
        command.SetAction((options, cancel) => new LeaksRun(options.GetValue(expansions), options.GetValue(layouts), options.GetValue(nodes)).RunAsync(cancel));
        return command;
    }
}
