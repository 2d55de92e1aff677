using GraphExplorer.Application.Files.Importing;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Formats;

namespace GraphExplorer.Application.Files;

/// <summary>
/// Brings facts of files into the store. Reads them three times, in little memory: to settle which name is which entity,
/// to find every fault, and, where there is none, to write in batches that can be repeated. An import that was cut off is
/// simply run again and ends the same.
/// </summary>
public sealed class ImportFile(INetworkStore store, TimeProvider clock)
{
    /// <summary>Runs the import.</summary>
    /// <exception cref="InvalidRequestException">The ending of a file's name is not known, or the author is missing.</exception>
    /// <exception cref="StoreRefusedException">The store cannot be used.</exception>
    public async Task<ImportReport> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(request.Author))
        {
            throw new InvalidRequestException("The import has no author.", "Give the name of who imports.");
        }

        var files = request.Files.Select(file => (file, FileFormats.ForReading(file.Name))).ToList();
        var by = new Authorship(request.Author.Trim(), clock.GetUtcNow());
        return await new ImportRun(store, new FileSet(files, progress), by).RunAsync(request.SkipBad, cancel);
    }
}
