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

            await using var app = await Composition.BuildAsync(options, CancellationToken.None);
            await Opening.OpenAsync(app.Services, options, CancellationToken.None);
            return await ListenAsync(app);
        }
        catch (InvalidRequestException fault)
        {
            return Say(fault.Message, WrongUsage);
        }
        catch (StoreRefusedException fault)
        {
            return Say(fault.Message, StoreRefused);
        }
    }

    private static async Task<int> ListenAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception fault) when (IsAddress(fault))
        {
            return Say($"{Cause(fault)} Choose an address to listen on with --urls, such as --urls http://localhost:5081.", Failed);
        }

        await app.WaitForShutdownAsync();
        return Done;
    }

    private static bool IsAddress(Exception fault) =>
        fault is IOException or SocketException or FormatException or ArgumentException
        || (fault is InvalidOperationException && fault.Message.Contains("HTTPS", StringComparison.Ordinal));

    private static string Cause(Exception fault) => fault switch
    {
        IOException { InnerException: AddressInUseException or SocketException } =>
            $"{fault.Message} Another program listens there, perhaps another GraphExplorer: end it, or take another address.",
        ArgumentOutOfRangeException => "The port to listen on is no number from 0 to 65535.",
        InvalidOperationException => "There is no certificate to listen with over https.",
        _ => $"The address to listen on cannot be used: {fault.Message.TrimEnd('.')}.",
    };

    private static int Say(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
