namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>Puts values together and hands out each part of the outermost object as soon as it is whole, so that a file of any size is read in little memory.</summary>
internal sealed class JsonPartBuilder
{
    /// <summary>How many values one part may hold.</summary>
    public const int MaxValues = 200_000;

    private readonly Stack<(JsonValue Open, string? Name)> _open = new();
    private string? _name;
    private string? _section;
    private bool _inList;
    private int _values;

    /// <summary>Parts that are whole and were not handed out yet.</summary>
    public Queue<JsonPart> Ready { get; } = new();

    /// <summary>Whether the outermost object has begun.</summary>
    public bool Begun { get; private set; }

    /// <summary>Takes the name of a member.</summary>
    public void Name(string name)
    {
        _name = name;
        if (_open.Count == 0 && !_inList)
        {
            _section = name;
        }
    }

    /// <summary>Takes the beginning of an object or a list.</summary>
    public void Begin(JsonValue value)
    {
        if (!Begun)
        {
            Begun = value is JsonMembers
                ? true
                : throw new JsonFaultException(value.Line, "The file does not hold an object.", "Begin it with { and end it with }.");
            return;
        }

        if (_open.Count == 0 && !_inList && value is JsonList)
        {
            _inList = true;
            return;
        }

        _open.Push((value, _name));
        _name = null;
    }

    /// <summary>Takes the end of an object or a list.</summary>
    public void End()
    {
        if (_open.TryPop(out var ended))
        {
            Add(ended.Open, ended.Name);
        }
        else
        {
            _inList = false;
        }
    }

    /// <summary>Takes a value that is neither.</summary>
    public void Single(JsonValue value)
    {
        if (!Begun)
        {
            throw new JsonFaultException(value.Line, "The file does not hold an object.", "Begin it with { and end it with }.");
        }

        Add(value, _name);
        _name = null;
    }

    private void Add(JsonValue value, string? name)
    {
        if (_open.Count == 0)
        {
            _values = 0;
            Ready.Enqueue(new JsonPart(_section!, value, _inList));
            return;
        }

        if (++_values > MaxValues)
        {
            throw new JsonFaultException(value.Line, $"One item holds more than {MaxValues} values.", "Split it into several.");
        }

        if (_open.Peek().Open is JsonList list)
        {
            list.Items.Add(value);
        }
        else if (_open.Peek().Open is JsonMembers members)
        {
            members.Members.Add(new(name!, value));
        }
    }
}
