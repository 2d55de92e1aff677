using System.CommandLine;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Registration;

namespace GraphExplorer.Cli.Running;

/// <summary>Where the words of a command say that the network and the workspace lie.</summary>
/// <param name="Address">The network store.</param>
/// <param name="Folder">The data folder.</param>
internal sealed record StorePlace(StoreAddress Address, string Folder)
{
    /// <summary>The place that counts.</summary>
    /// <param name="words">The command.</param>
    /// <param name="store">The address that the command names, or null.</param>
    public static StorePlace Of(ParseResult words, string? store)
    {
        var folder = DataFolder.Resolve(words.GetValue(StoreOptions.Data)).Path;
        var address = StoreAddress.Resolve(store, Environment.GetEnvironmentVariable(StoreOptions.ConnectionVariable), folder);
        if (address.SendsPasswordInTheClear)
        {
            words.InvocationConfiguration.Error.WriteLine($"{StoreAddress.InTheClear}.");
        }

        return new StorePlace(address, folder);
    }

    /// <summary>Refuses a file that is not there, or holds nothing: to read from it would be to make one.</summary>
    /// <param name="option">The option that names the store.</param>
    /// <exception cref="StoreRefusedException">There is none.</exception>
    public void RequireStore(string option)
    {
        if (Address.File is { } file && !Directory.Exists(file) && (!File.Exists(file) || new FileInfo(file).Length == 0))
        {
            throw new StoreRefusedException(
                File.Exists(file) ? $"{file} holds nothing, and so is no store; it was left untouched." : $"There is no store at {file}.",
                option == StoreOptions.Store.Name
                    ? "Run “graphexplorer seed” or “graphexplorer import FILE” first, or name another with --data or --store."
                    : $"Name another with {option}; a file without its folder is looked for where the command runs.");
        }
    }

    /// <summary>Finds out whether the network is somebody else's, and by which mapping it is read.</summary>
    /// <param name="option">The mapping file that the command names, or null.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>Null where the network is GraphExplorer's own, or nobody's yet.</returns>
    /// <exception cref="InvalidRequestException">A mapping was given for a network that is GraphExplorer's own, or has faults.</exception>
    public async Task<MappingSetting?> MappingAsync(string? option, CancellationToken cancel)
    {
        var owner = await StoreOwner.OfAsync(Address, TimeProvider.System, cancel);
        return await StoreReading.ResolveAsync(new StoreAsked(Address.ToString(), Address.File is not null, Folder, option), owner, cancel);
    }
}
