using System.CommandLine;
using GraphExplorer.Application.Registration;
using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Cli.Running;

/// <summary>The use cases over the stores of one data folder, for as long as a command runs.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OpenStore(DataFolder folder, string author)
    {
        (Folder, Author) = (folder.Path, author);
        _services = new ServiceCollection().AddEmbeddedStores(folder.Path).AddGraphExplorer(folder.Path).BuildServiceProvider();
    }

    /// <summary>Where the stores lie.</summary>
    public string Folder { get; }

    /// <summary>Who signs.</summary>
    public string Author { get; }

    /// <summary>For writing: the store is made where it is missing.</summary>
    public static OpenStore ToWrite(ParseResult words) =>
        new(DataFolder.Resolve(words.GetValue(StoreOptions.Data)), AuthorName.Resolve(words.GetValue(StoreOptions.Author)));

    /// <summary>For reading: a store that is not there is refused, since the folder may be misspelt.</summary>
    public static OpenStore ToRead(ParseResult words)
    {
        var folder = DataFolder.Resolve(words.GetValue(StoreOptions.Data));
        if (!File.Exists(Path.Combine(folder.Path, EmbeddedStoreRegistration.NetworkFile)))
        {
            throw new StoreRefusedException($"There is no store in {folder.Path}.", "Run “graphexplorer seed” or “graphexplorer import FILE” first, or name another folder with --data.");
        }

        return ToWrite(words);
    }

    /// <summary>A use case.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
