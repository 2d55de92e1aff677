using System.CommandLine;

namespace GraphExplorer.Benchmarks.Sessions;

/// <summary>Measures what people on the explore page take of the server: <c>sessions 500</c>.</summary>
internal static class SessionsBenchmark
{
    /// <summary>The command.</summary>
    public static Command Command()
    {
        var sessions = new Argument<int>("sessions") { Description = "How many pages are held open", DefaultValueFactory = _ => 500 };
        var nodes = new Option<int>("--nodes") { Description = "Entities of the generated network", DefaultValueFactory = _ => 300 };
        var seconds = new Option<int>("--seconds") { Description = "How long a tenth of them select and expand", DefaultValueFactory = _ => 30 };
        var command = new Command("sessions", "Holds many circuits on the explore page, a tenth of them at work, and says what that takes") { sessions, nodes, seconds };
        command.SetAction((options, cancel) => new SessionsRun(options.GetValue(sessions), options.GetValue(nodes), options.GetValue(seconds)).RunAsync(cancel));
        return command;
    }
}
