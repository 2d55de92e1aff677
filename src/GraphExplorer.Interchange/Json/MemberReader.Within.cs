using GraphExplorer.Domain.Faults;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Json;

/// <content>Objects within this one.</content>
internal sealed partial class MemberReader
{
    private readonly List<MemberReader> _within = [];

    /// <summary>A reader for an object within this one; its faults are this one's too, once it is closed.</summary>
    public MemberReader Within(JsonMembers members)
    {
        var inner = new MemberReader(members, _reading);
        _within.Add(inner);
        return inner;
    }

    /// <summary>Makes a value of what was taken, unless there was a fault; what its own rules refuse is noted, and gives null.</summary>
    public T? Make<T>(Func<T> make)
        where T : class
    {
        try
        {
            return Good ? make() : null;
        }
        catch (InvalidRequestException refused)
        {
            Fault(Line, refused.Cause, refused.Remedy);
            return null;
        }
    }

    /// <summary>Closes the readers within.</summary>
    public void CloseWithin()
    {
        foreach (var inner in _within)
        {
            Good &= inner.Done();
        }

        _within.Clear();
    }
}
