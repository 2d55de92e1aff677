using System.Globalization;

namespace GraphExplorer.Running;

/// <summary>What a server holds, as it says itself.</summary>
/// <param name="Heap">Bytes of objects that are in use: after a collection of everything.</param>
/// <param name="Resident">Bytes that the process keeps of the machine's memory: before that collection.</param>
/// <param name="Circuits">Circuits that live, connected or not.</param>
public sealed record ServerMemory(long Heap, long Resident, long Circuits)
{
    private const string Sign = "memory of this process: ";

    /// <summary>The line in which a server says it.</summary>
    internal string Line => string.Create(CultureInfo.InvariantCulture, $"{Sign}{Heap} {Resident} {Circuits}");

    /// <summary>Reads such a line; null where it is another.</summary>
    internal static ServerMemory? Read(string line)
    {
        if (!line.StartsWith(Sign, StringComparison.Ordinal))
        {
            return null;
        }

        var numbers = line[Sign.Length..].Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new ServerMemory(numbers[0], numbers[1], numbers[2]);
    }
}
