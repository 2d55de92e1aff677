using System.CommandLine;
using GraphExplorer.Application.Registration;
using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Cli.Running;

/// <summary>The use cases over one network store and the workspace of one data folder, for as long as a command runs.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OpenStore(StoreAddress address, string folder, string author, bool mayFound)
    {
        (Name, Author) = (address.ToString(), author);
        _services = new ServiceCollection().AddStores(address, folder, mayFound).AddGraphExplorer(folder).BuildServiceProvider();
    }

    /// <summary>Where the network is, without user and password.</summary>
    public string Name { get; }

    /// <summary>Who signs.</summary>
    public string Author { get; }

    /// <summary>For writing: the store is made where it is missing, and an empty database becomes ours.</summary>
    public static OpenStore ToWrite(ParseResult words) => ToWrite(words, words.GetValue(StoreOptions.Store));

    /// <summary>For writing into a store that another option names.</summary>
    public static OpenStore ToWrite(ParseResult words, string? store) => Open(words, store, mayFound: true);

    /// <summary>For reading: a store that is not there is refused, since its name may be misspelt.</summary>
    public static OpenStore ToRead(ParseResult words) => ToRead(words, words.GetValue(StoreOptions.Store));

    /// <summary>For reading from a store that another option names.</summary>
    public static OpenStore ToRead(ParseResult words, string? store) => Open(words, store, mayFound: false);

    /// <summary>A use case.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static OpenStore Open(ParseResult words, string? store, bool mayFound)
    {
        var folder = DataFolder.Resolve(words.GetValue(StoreOptions.Data)).Path;
        var address = StoreAddress.Resolve(store, Environment.GetEnvironmentVariable(StoreOptions.ConnectionVariable), folder);
        if (!mayFound && address.File is { } file && !File.Exists(file))
        {
            throw new StoreRefusedException($"There is no store at {file}.", "Run “graphexplorer seed” or “graphexplorer import FILE” first, or name another with --data or --store.");
        }

        return new OpenStore(address, folder, AuthorName.Resolve(words.GetValue(StoreOptions.Author)), mayFound);
    }
}
