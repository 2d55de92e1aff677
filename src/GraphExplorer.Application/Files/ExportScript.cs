using System.Text;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files;

/// <summary>Writes everything that the store holds as Cypher that makes a database of it.</summary>
public sealed class ExportScript(INetworkStore store, INetworkScript script)
{
    /// <summary>The ending of such a file.</summary>
    public const string Ending = ".cypher";

    /// <summary>Writes a file of this machine: whole, or not at all.</summary>
    /// <exception cref="InvalidRequestException">Nothing can be written there, or the store does not stand still.</exception>
    public async Task<ExportReport> ToPathAsync(string path, CancellationToken cancel)
    {
        // whole: what a script says of each tie rests on all claims, and it is read again where somebody wrote meanwhile
        var (facts, change, moved) = await StandingStill.ReadAsync(store, () => FactsAsync(cancel), cancel);
        return await WholeFile.WriteAsync(path, async stream =>
        {
            await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            await script.WriteAsync(facts, text, cancel);
            return new ExportReport(0, change, moved);
        });
    }

    private async Task<FactBatch> FactsAsync(CancellationToken cancel)
    {
        var types = await store.TypesAsync(cancel);
        return new FactBatch
        {
            Types = [.. types.Values],
            Documents = await store.ReadDocumentsAsync(cancel).ToListAsync(cancel),
            Speakers = await store.ReadSpeakersAsync(cancel).ToListAsync(cancel),
            Entities = await OwnOrder.EntitiesAsync(store, cancel).ToListAsync(cancel),
            Relationships = await OwnOrder.TiesAsync(store, types, cancel).Select(tie => tie.Relationship).ToListAsync(cancel),
            Claims = await store.ReadClaimsAsync(cancel).ToListAsync(cancel),
            Reviews = await store.ReadReviewsAsync(cancel).ToListAsync(cancel),
        };
    }
}
