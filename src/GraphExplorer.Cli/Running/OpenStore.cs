using System.CommandLine;
using GraphExplorer.Application.Registration;
using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Cli.Running;

/// <summary>The use cases over one network store and the workspace of one data folder, for as long as a command runs.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly StoreAddress _address;
    private readonly ServiceProvider _services;

    private OpenStore(StorePlace place, string author, Action<IServiceCollection> addStores)
    {
        (_address, Name, Author) = (place.Address, place.Address.ToString(), author);
        var services = new ServiceCollection();
        addStores(services);
        _services = services.AddGraphExplorer(place.Folder).BuildServiceProvider();
    }

    /// <summary>Where the network is, without user and password.</summary>
    public string Name { get; }

    /// <summary>Who signs.</summary>
    public string Author { get; }

    /// <summary>For writing: a file is made where it is missing, and an empty database becomes ours where an option names it.</summary>
    public static Task<OpenStore> ToWriteAsync(ParseResult words, CancellationToken cancel) => ToWriteAsync(words, words.GetValue(StoreOptions.Store), cancel);

    /// <summary>For writing into a store that another option names.</summary>
    public static async Task<OpenStore> ToWriteAsync(ParseResult words, string? store, CancellationToken cancel)
    {
        var place = StorePlace.Of(words, store);
        var owner = await StoreOwner.OfAsync(place.Address, TimeProvider.System, cancel);
        return owner is DatabaseOwner.SomebodyElse ? throw ReadOnly(place) : Own(place, words, mayFound: store is not null);
    }

    /// <summary>For reading: a store that is not there is refused, since its name may be misspelt.</summary>
    public static Task<OpenStore> ToReadAsync(ParseResult words, CancellationToken cancel) => ToReadAsync(words, StoreOptions.Store, cancel);

    /// <summary>For reading from a store that another option names.</summary>
    public static async Task<OpenStore> ToReadAsync(ParseResult words, Option<string?> store, CancellationToken cancel)
    {
        var place = StorePlace.Of(words, words.GetValue(store));
        place.RequireStore(store.Name);
        return await place.MappingAsync(words.GetValue(StoreOptions.Mapping), cancel) is not { } mapping ? Own(place, words, mayFound: false)
            : mapping.Mapping is null ? throw Unmapped(place)
            : Mapped(place, words, mapping.Mapping);
    }

    /// <summary>For a look at how somebody else's database is made.</summary>
    public static async Task<OpenStore> ToMapAsync(ParseResult words, CancellationToken cancel)
    {
        var place = StorePlace.Of(words, words.GetValue(StoreOptions.Store));
        var owner = await StoreOwner.OfAsync(place.Address, TimeProvider.System, cancel);
        return owner is DatabaseOwner.SomebodyElse
            ? Mapped(place, words, null)
            : throw new InvalidRequestException(
                $"{place.Address} {(owner is DatabaseOwner.Ours ? "is a network of GraphExplorer's own, which needs no mapping" : "holds nothing that could be mapped")}.",
                "Name somebody else's Neo4j database with --store.");
    }

    /// <summary>The file of a folder, by another clock than the machine's.</summary>
    public static OpenStore InFolder(string folder, string author, TimeProvider clock)
    {
        var address = StoreAddress.Default(folder);
        return new(new StorePlace(address, folder), author, services => services.AddSingleton(clock).AddStores(address, folder, mayFound: true));
    }

    /// <summary>Whether another is the same store, under whatever name.</summary>
    public Task<bool> IsSameAsync(OpenStore other, CancellationToken cancel) => StoreSameness.AreOneAsync(_address, other._address, TimeProvider.System, cancel);

    /// <summary>A use case.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static OpenStore Own(StorePlace place, ParseResult words, bool mayFound) =>
        new(place, AuthorOf(words), services => services.AddStores(place.Address, place.Folder, mayFound));

    private static OpenStore Mapped(StorePlace place, ParseResult words, Mapping? mapping) =>
        new(place, AuthorOf(words), services => services.AddMappedStores(place.Address, place.Folder, mapping));

    private static string AuthorOf(ParseResult words) => AuthorName.Resolve(words.GetValue(StoreOptions.Author));

    private static StoreRefusedException Unmapped(StorePlace place) => new(
        $"{place.Address} holds a network that GraphExplorer did not make, and nothing says yet what of it is what.",
        $"Run “graphexplorer mapping --store {place.Address} --out FILE”, look through the file, and give it with --mapping FILE.");

    private static StoreRefusedException ReadOnly(StorePlace place) => new(
        $"{place.Address} holds what GraphExplorer did not make, and is only read. Nothing was written to it.",
        "Write to a store of your own: a file, or an empty database. “graphexplorer copy --from … --to …” copies this network there.");
}
