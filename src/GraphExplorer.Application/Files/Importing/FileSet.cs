using System.Runtime.CompilerServices;
using GraphExplorer.Interchange.Faults;
using GraphExplorer.Interchange.Formats;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>The files of one import, read one after the other as often as needed.</summary>
internal sealed class FileSet(IReadOnlyList<(FileSource File, IFileFormat Format)> files, IProgress<ImportProgress>? progress)
{
    private const int Tell = 1_000;

    /// <summary>What the files say, with the reading that it comes from.</summary>
    public async IAsyncEnumerable<(FileReading Reading, FileItem Item)> ReadAsync(
        ImportPhase phase, FaultList faults, [EnumeratorCancellation] CancellationToken cancel)
    {
        var items = 0L;
        foreach (var (file, format) in files)
        {
            var reading = new FileReading(file.Name, faults);
            await using var stream = file.Open();
            await foreach (var item in format.ReadAsync(stream, reading, cancel))
            {
                if (++items % Tell == 0)
                {
                    cancel.ThrowIfCancellationRequested();
                    progress?.Report(new ImportProgress(phase, file.Name, Part(stream), items));
                }

                yield return (reading, item);
            }

            progress?.Report(new ImportProgress(phase, file.Name, 1, items));
        }
    }

    private static double Part(Stream stream) => stream.CanSeek && stream.Length > 0 ? (double)stream.Position / stream.Length : 0;
}
