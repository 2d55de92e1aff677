using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Formats;

namespace GraphExplorer.Application.Files;

/// <summary>Writes everything that the store holds as a file, in the form that the ending of its name asks for.</summary>
public sealed class ExportFile(INetworkStore store)
{
    /// <summary>Writes a file of this machine: whole, or not at all.</summary>
    /// <exception cref="InvalidRequestException">The ending is not known, or nothing can be written there.</exception>
    public Task<ExportReport> ToPathAsync(string path, CancellationToken cancel) =>
        WholeFile.WriteAsync(path, stream => RunAsync(path, stream, cancel));

    /// <summary>Writes into a stream that can be begun again, since somebody may change the store meanwhile.</summary>
    /// <exception cref="InvalidRequestException">The ending is not known, or the store does not stand still.</exception>
    public async Task<ExportReport> RunAsync(string fileName, Stream into, CancellationToken cancel)
    {
        var format = FileFormats.Find(fileName)
            ?? throw new InvalidRequestException($"“{Path.GetFileName(fileName)}” cannot be written: its ending is not known.", $"Give a name that ends in {string.Join(" or ", FileFormats.All.Select(one => one.Ending))}, or in .svg or .png for a picture, .cypher for Neo4j.");
        var (leftOut, change, moved) = await StandingStill.ReadAsync(
            store,
            async () =>
            {
                into.SetLength(0);
                return await format.WriteAsync(await FactsAsync(cancel), into, cancel);
            },
            cancel);
        return new ExportReport(leftOut, change, moved);
    }

    private async Task<NetworkFacts> FactsAsync(CancellationToken cancel) => new()
    {
        Types = await store.TypesAsync(cancel),
        TypesAreMapped = store.ReadOnlyBecause is not null,
        Documents = () => store.ReadDocumentsAsync(cancel),
        Speakers = () => store.ReadSpeakersAsync(cancel),
        Entities = () => store.ReadEntitiesAsync(cancel),
        Relationships = () => store.ReadRelationshipsAsync(cancel),
        Claims = () => store.ReadClaimsAsync(cancel),
        Reviews = () => store.ReadReviewsAsync(cancel),
    };
}
