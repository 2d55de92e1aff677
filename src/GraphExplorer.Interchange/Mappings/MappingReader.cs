using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json;
using GraphExplorer.Interchange.Json.Sections;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Mappings;

/// <summary>Reads a mapping, and notes every fault with its line.</summary>
internal sealed class MappingReader(IReadOnlyDictionary<string, RelationshipType> known, FileReading reading)
{
    private static readonly string[] Lists = ["labels", "relationships", "types"];
    private const string LeftOutMember = "leftOut";

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<LabelLine> _labels = [];
    private readonly List<TieLine> _ties = [];
    private readonly List<TypeItem> _types = [];
    private LeftOut? _leftOut;
    private bool _marked;

    /// <summary>The mapping, or null after a fault.</summary>
    public async Task<Mapping?> ReadAsync(Stream stream, CancellationToken cancel)
    {
        var before = reading.Faults.Total;
        try
        {
            await foreach (var part in new JsonPartReader(stream).ReadAsync(cancel).ConfigureAwait(false))
            {
                if (!_marked && part.Member != MappingFormat.Mark)
                {
                    break;
                }

                Take(part);
            }
        }
        catch (JsonFaultException fault)
        {
            reading.Fatal(fault.Line, fault.Message, fault.Remedy);
        }

        if (!_marked && reading.Faults.Total == before)
        {
            reading.Fatal(1, "The file is no mapping.", $"Begin it with {{ \"{MappingFormat.Mark}\": {MappingFormat.Version}, as docs/formats/mapping.md shows, or let “graphexplorer mapping --out FILE” propose one.");
        }

        return reading.Faults.Total > before ? null : Whole(before);
    }

    private void Take(JsonPart part)
    {
        if (part is { Listed: true, Value: JsonMembers members } && Lists.Contains(part.Member))
        {
            TakeItem(part.Member, new MemberReader(members, reading));
        }
        else if (!part.Listed && part.Member == MappingFormat.Mark)
        {
            TakeMark(part.Value);
        }
        else if (part is { Listed: false, Member: LeftOutMember, Value: JsonMembers left } && _leftOut is null)
        {
            _leftOut = MappingItems.LeftOut(new MemberReader(left, reading));
        }
        else if (_told.Add(part.Member))
        {
            Misplaced(part);
        }
    }

    private void TakeMark(JsonValue value)
    {
        _marked = true;
        if (value is not JsonNumber { Written: "1" })
        {
            reading.Fatal(value.Line, "The mapping is of a version that this program does not know.", $"Write it as version {MappingFormat.Version}, or take a newer GraphExplorer.");
        }
    }

    private void TakeItem(string list, MemberReader members)
    {
        switch (list)
        {
            case "labels": Add(_labels, MappingItems.Label(members), list, members.Line); break;
            case "relationships": Add(_ties, MappingItems.Tie(members), list, members.Line); break;
            default: Add(_types, TypeSection.Read(members) as TypeItem, list, members.Line); break;
        }
    }

    private void Add<T>(List<T> all, T? one, string list, long line)
        where T : class
    {
        if (one is null)
        {
            return;
        }

        all.Add(one);
        if (all.Count == MappingFormat.Most + 1)
        {
            reading.Fault(line, $"“{list}” holds more than {MappingFormat.Most} items.", "Leave out what is not looked at.");
        }
    }

    private void Misplaced(JsonPart part)
    {
        var (what, line) = (Shown.Short(part.Member), part.Value.Line);
        if (Lists.Contains(part.Member))
        {
            reading.Fault(line, $"“{what}” {(part.Listed ? "holds" : "is")} {part.Value.What}.", "Write a list of objects between [ and ].");
        }
        else if (part.Member is LeftOutMember or MappingFormat.Mark)
        {
            reading.Fault(line, $"“{what}” is not written as it must be, or stands twice.", "Write it once, as docs/formats/mapping.md shows.");
        }
        else
        {
            reading.Fault(line, $"“{what}” is not known here.", $"Known are: {MappingFormat.Mark}, {string.Join(", ", Lists)}, {LeftOutMember}.");
        }
    }

    private Mapping? Whole(int before)
    {
        var ties = new List<MappedType>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        _labels.ForEach(label => lines[MappingRules.PlaceOfLabel(label.Label.Label)] = label.Line);
        foreach (var tie in _ties)
        {
            lines[MappingRules.PlaceOfTie(tie.Type)] = tie.Line;
            if (Type(tie) is { } type)
            {
                ties.Add(tie.As(type));
            }
        }

        var mapping = new Mapping([.. _labels.Select(label => label.Label)], ties, _leftOut ?? LeftOut.Nothing);
        foreach (var fault in MappingRules.Faults(mapping))
        {
            reading.Fault(lines.GetValueOrDefault(fault.Place), $"{Shown.Short(fault.Place)}: {fault.Cause}", fault.Remedy);
        }

        TellDoubledTypes();
        return reading.Faults.Total > before ? null : mapping;
    }

    private RelationshipType? Type(TieLine tie)
    {
        var type = _types.Find(type => type.Type.Id == tie.AsId)?.Type ?? known.GetValueOrDefault(tie.AsId);
        if (type is null)
        {
            reading.Fault(tie.Line, $"“{Shown.Short(tie.AsId)}” is no relationship type that is known here.", $"Define it in “types”, or take one of: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}.");
        }

        return type;
    }

    private void TellDoubledTypes()
    {
        foreach (var (line, type) in _types.Take(MappingFormat.Most).Where((type, place) => _types.FindIndex(other => other.Type.Id == type.Type.Id) < place))
        {
            reading.Fault(line, $"“{type.Id}” is defined twice.", "Keep one of the two.");
        }
    }
}
