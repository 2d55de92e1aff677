using GraphExplorer.Domain.Faults;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>The judgement of one item: takes what its references lead to, and notes every one that leads nowhere.</summary>
internal sealed class Judging(FileReading reading, long line)
{
    /// <summary>Whether nothing was noted.</summary>
    public bool Good { get; private set; } = true;

    /// <summary>Notes a fault.</summary>
    public void Fault(string cause, string remedy)
    {
        Good = false;
        reading.Fault(line, cause, remedy);
    }

    /// <summary>What was found, or null with a fault noted.</summary>
    public T? Take<T>(Found<T> found)
        where T : class
    {
        if (found.Value is null)
        {
            Fault(found.Cause, found.Remedy);
        }

        return found.Value;
    }

    /// <summary>Does what a rule of the domain may refuse; a refusal is a fault.</summary>
    public void Try(Action action)
    {
        try
        {
            action();
        }
        catch (InvalidRequestException refused)
        {
            Fault(refused.Cause, refused.Remedy);
        }
    }
}
