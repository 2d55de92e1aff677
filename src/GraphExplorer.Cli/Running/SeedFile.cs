using GraphExplorer.Application.Files;

namespace GraphExplorer.Cli.Running;

/// <summary>Makes the seed network's file of Cypher from its data files: the same bytes on every machine, at any time.</summary>
internal static class SeedFile
{
    private const string Author = "GraphExplorer";

    private static readonly DateTimeOffset Made = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes it; the network passes through a store of its own, which is gone afterwards.</summary>
    public static async Task WriteAsync(string path, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("graphexplorer-seed-");
        try
        {
            await using var store = OpenStore.InFolder(folder.FullName, Author, new StandingClock(Made));
            await store.Get<SeedStore>().RunAsync(Author, null, cancel);
            await store.Get<ExportScript>().ToPathAsync(path, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
