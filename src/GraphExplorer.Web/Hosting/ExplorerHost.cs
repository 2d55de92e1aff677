using System.Net.Sockets;
using GraphExplorer.Domain.Faults;
using Microsoft.AspNetCore.Connections;

namespace GraphExplorer.Web.Hosting;

/// <summary>Starts the web application, and says in plain words what keeps it from starting.</summary>
internal static class ExplorerHost
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int WrongUsage = 2;
    private const int StoreRefused = 3;

    /// <summary>Runs it until it is stopped.</summary>
    /// <returns>0 stopped, 1 could not listen, 2 wrong usage, 3 store refused.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            var options = ExplorerOptions.Read(arguments);
            if (options.Help)
            {
                Console.WriteLine(ExplorerOptions.Usage);
                return Done;
            }

            await using var app = Composition.Build(options);
            await Opening.OpenAsync(app.Services, options, CancellationToken.None);
            await app.RunAsync();
            return Done;
        }
        catch (InvalidRequestException fault)
        {
            return Say(fault.Message, WrongUsage);
        }
        catch (StoreRefusedException fault)
        {
            return Say(fault.Message, StoreRefused);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException or SocketException)
        {
            return Say($"{fault.Message} Another program listens there, perhaps another GraphExplorer: end it, or choose another address with --urls http://localhost:PORT.", Failed);
        }
    }

    private static int Say(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
