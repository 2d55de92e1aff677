using System.Runtime.CompilerServices;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json.Sections;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Json;

/// <summary>Turns the parts of a file into what they say.</summary>
internal sealed class JsonItemReader(FileReading reading)
{
    private static readonly string[] Sections = ["types", "documents", "speakers", "entities", "relationships", "claims", "reviews"];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _marked;

    /// <summary>What the file says, in its order.</summary>
    public async IAsyncEnumerable<FileItem> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var parts = new JsonPartReader(stream).ReadAsync(cancel).GetAsyncEnumerator(cancel);
        while (await NextAsync(parts).ConfigureAwait(false))
        {
            if (!IsOurs(parts.Current))
            {
                yield break;
            }

            foreach (var item in Items(parts.Current))
            {
                yield return item;
            }
        }

        if (!_marked && !reading.Faults.Fatal)
        {
            NotOurs();
        }
    }

    // the mark comes first, so that a file of another kind gets one fault and not one for each of its members
    private bool IsOurs(JsonPart part)
    {
        if (!_marked && part.Member != JsonFormat.Mark)
        {
            NotOurs();
            return false;
        }

        return true;
    }

    private void NotOurs() =>
        reading.Fatal(1, "The file is no GraphExplorer file.", $"Begin it with {{ \"{JsonFormat.Mark}\": {JsonFormat.Version}, as docs/formats/json.md shows.");

    private async Task<bool> NextAsync(IAsyncEnumerator<JsonPart> parts)
    {
        try
        {
            return await parts.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonFaultException fault)
        {
            reading.Fatal(fault.Line, fault.Message, fault.Remedy);
            return false;
        }
    }

    private IEnumerable<FileItem> Items(JsonPart part)
    {
        if (!part.Listed)
        {
            ReadMark(part);
            return [];
        }

        if (!Sections.Contains(part.Member))
        {
            FaultOnce(part, $"“{Shown.Short(part.Member)}” is not known here.", $"Known are: {JsonFormat.Mark}, {string.Join(", ", Sections)}.");
            return [new UnreadableItem(part.Value.Line)];
        }

        if (part.Value is not JsonMembers members)
        {
            reading.Fault(part.Value.Line, $"An item of “{part.Member}” is {part.Value.What}.", "Write it between { and }.");
            return [new UnreadableItem(part.Value.Line)];
        }

        return Items(part.Member, new MemberReader(members, reading));
    }

    private IEnumerable<FileItem> Items(string section, MemberReader members) => section switch
    {
        "types" => [TypeSection.Read(members) ?? new UnreadableItem(members.Line)],
        "documents" => [DocumentSection.Read(members) ?? new UnreadableItem(members.Line)],
        "speakers" => [SpeakerSection.Read(members) ?? new UnreadableItem(members.Line)],
        "entities" => [EntitySection.Read(members) ?? new UnreadableItem(members.Line)],
        "relationships" => [TieSection.Read(members) ?? new UnreadableItem(members.Line)],
        "reviews" => [ReviewSection.Read(members) ?? new UnreadableItem(members.Line)],
        _ => ClaimSection.Read(members, reading),
    };

    private void ReadMark(JsonPart part)
    {
        if (part.Member != JsonFormat.Mark)
        {
            FaultOnce(part, $"“{Shown.Short(part.Member)}” is not a list that is known here.", $"Write lists of: {string.Join(", ", Sections)}.");
            return;
        }

        _marked = true;
        if (part.Value is not JsonNumber { Written: "1" })
        {
            reading.Fatal(part.Value.Line, "The file is of a version that this program does not know.", $"Export it again as version {JsonFormat.Version}, or take a newer GraphExplorer.");
        }
    }

    private void FaultOnce(JsonPart part, string cause, string remedy)
    {
        if (_seen.Add(part.Member))
        {
            reading.Fault(part.Value.Line, cause, remedy);
        }
    }
}
