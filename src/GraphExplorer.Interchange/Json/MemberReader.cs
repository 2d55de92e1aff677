using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Times;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Json;

/// <summary>Takes the members of one object, one by one, and notes every fault; what nobody took is a fault too.</summary>
internal sealed partial class MemberReader
{
    private readonly Dictionary<string, JsonValue> _members = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];
    private readonly FileReading _reading;

    /// <summary>Begins with an object; its doubled names are noted at once.</summary>
    public MemberReader(JsonMembers members, FileReading reading)
    {
        (Line, _reading) = (members.Line, reading);
        foreach (var (name, value) in members.Members)
        {
            if (!_members.TryAdd(name, value))
            {
                Fault(value.Line, $"“{Shown.Short(name)}” stands twice.", "Remove one of them.");
            }
        }
    }

    /// <summary>The line that the object begins on.</summary>
    public long Line { get; }

    /// <summary>Whether no fault was noted so far.</summary>
    public bool Good { get; private set; } = true;

    /// <summary>Whether the member is there and not null.</summary>
    public bool Has(string name) => _members.TryGetValue(name, out var value) && value is not JsonNothing;

    /// <summary>The member, or null where it is missing or null.</summary>
    public JsonValue? Take(string name)
    {
        _asked.Add(name);
        return _members.Remove(name, out var value) && value is not JsonNothing ? value : null;
    }

    /// <summary>Notes a fault of this object.</summary>
    public void Fault(long line, string cause, string remedy)
    {
        Good = false;
        _reading.Fault(line, cause, remedy);
    }

    /// <summary>A text, or null; a number counts as the text that it is written as.</summary>
    public string? Text(string name, int limit = TextRule.MaxName) => Take(name) is { } value ? TextOf(name, value, limit) : null;

    /// <summary>A text that must be there and not blank; empty after a fault.</summary>
    public string Required(string name, int limit = TextRule.MaxName)
    {
        if (!Has(name))
        {
            Take(name);
            Fault(Line, $"“{name}” is missing.", $"Add \"{name}\".");
            return "";
        }

        var line = _members[name].Line;
        var text = Text(name, limit) ?? "";
        if (Good && string.IsNullOrWhiteSpace(text))
        {
            Fault(line, $"“{name}” is blank.", "Write something in it.");
        }

        return text;
    }

    /// <summary>A list of texts; empty where it is missing. A single text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string name, int most) => Take(name) switch
    {
        null => [],
        JsonList list when list.Items.Count <= most => [.. list.Items.Select(item => TextOf(name, item, TextRule.MaxName))],
        JsonList list => Refuse(list.Line, $"“{name}” holds {list.Items.Count} items, and {most} are the most.", "Leave some out."),
        var single => [TextOf(name, single, TextRule.MaxName)],
    };

    /// <summary>A word of a closed list, or null where it is missing.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum => Take(name) is { } value ? WordOf<T>(name, value) : null;

    /// <summary>Words of a closed list; empty where it is missing.</summary>
    public IReadOnlyList<T> Words<T>(string name)
        where T : struct, Enum => Take(name) switch
        {
            null => [],
            JsonList list => [.. list.Items.Select(item => WordOf<T>(name, item))],
            var single => [WordOf<T>(name, single)],
        };

    /// <summary>True or false; false where it is missing.</summary>
    public bool Truth(string name)
    {
        var value = Take(name);
        if (value is not (null or JsonTruth))
        {
            Fault(value.Line, $"“{name}” is {value.What}.", "Write true or false.");
        }

        return value is JsonTruth { Value: true };
    }

    /// <summary>A date or period in EDTF, or null.</summary>
    public Edtf? Date(string name)
    {
        var line = _members.GetValueOrDefault(name)?.Line ?? Line;
        if (Text(name) is not { Length: > 0 } text)
        {
            return null;
        }

        if (!Edtf.TryRead(text, out var date, out var fault))
        {
            Fault(line, $"“{name}” is no date: {fault}", "Write it like 2021-08-26, 2020-06, 2016-22 (summer), 2014/.. (still goes on) or 2014/ (ended).");
        }

        return date;
    }

    /// <summary>Who wrote it and when, or null where neither is given.</summary>
    public Authorship? By()
    {
        var line = _members.GetValueOrDefault("at")?.Line ?? Line;
        var (author, at) = (Text("by"), Text("at", 64));
        if (author is null && at is null)
        {
            return null;
        }

        if (author is null || at is null || !Moment.TryRead(at, out var when))
        {
            Fault(line, "Who wrote it (“by”) and when (“at”) go together.", "Write both, the time like 2026-11-26T09:30:00Z.");
            return null;
        }

        return new Authorship(author, when);
    }

    /// <summary>Notes what nobody asked for.</summary>
    /// <returns>Whether the object has no fault.</returns>
    public bool Done()
    {
        foreach (var (name, value) in _members)
        {
            Fault(value.Line, $"“{Shown.Short(name)}” is not known here.", $"Known are: {string.Join(", ", _asked.Distinct())}.");
        }

        return Good;
    }

    private string[] Refuse(long line, string cause, string remedy)
    {
        Fault(line, cause, remedy);
        return [];
    }
}
