using System.Text;
using GraphExplorer.Interchange.Faults;
using GraphExplorer.Interchange.Formats;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Tests;

/// <summary>Reads files that tests write.</summary>
internal static class Reads
{
    public static Task<(List<FileItem> Items, FaultList Faults)> FileAsync(string name, string content) => FileAsync(name, Encoding.UTF8.GetBytes(content));

    public static async Task<(List<FileItem> Items, FaultList Faults)> FileAsync(string name, byte[] content)
    {
        var faults = new FaultList();
        var items = new List<FileItem>();
        using var stream = new MemoryStream(content);
        await foreach (var item in FileFormats.ForReading(name).ReadAsync(stream, new FileReading(name, faults), TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        return (items, faults);
    }
}
