using System.Reflection;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files;

/// <summary>Loads the seed network that travels with the product, into an empty store or a filled one. Loading twice is loading once.</summary>
public sealed class SeedStore(ImportFile import, INetworkStore store)
{
    private static readonly string[] Names = ["relationship-types.json", "documents.json", "speakers.json", "entities.json", "claims.json"];

    /// <summary>The seed's files, as in the folder <c>seed/</c>.</summary>
    public static IReadOnlyList<FileSource> Files { get; } = [.. Names.Select(name => new FileSource(name, () => Open(name)))];

    /// <summary>Loads it.</summary>
    /// <exception cref="StoreRefusedException">The store cannot be used.</exception>
    public Task<ImportReport> RunAsync(string author, IProgress<ImportProgress>? progress, CancellationToken cancel) =>
        import.RunAsync(new ImportRequest(Files, author), progress, cancel);

    /// <summary>Gives a store that was never written to the product's list of relationship types, without which no tie can be imported.</summary>
    /// <exception cref="StoreRefusedException">The store cannot be used.</exception>
    public async Task LoadTypesIntoNewAsync(string author, CancellationToken cancel)
    {
        if (await store.ChangeAsync(cancel) == 0)
        {
            await import.RunAsync(new ImportRequest([Files[0]], author), null, cancel);
        }
    }

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("seed/" + name)
        ?? throw new InvalidOperationException($"seed/{name} is not embedded in this assembly.");
}
