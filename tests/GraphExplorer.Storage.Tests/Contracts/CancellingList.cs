using System.Collections;
using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>A list of entities that asks for cancellation when somebody has come to its middle for the second time: to write it.</summary>
internal sealed class CancellingList(Entity sample, int count, CancellationTokenSource giveUp) : IReadOnlyList<Entity>
{
    private int _walks;

    public int Count => count;

    public Entity this[int index] => new($"e{index}", sample.Kind, $"Name {index}", []);

    public IEnumerator<Entity> GetEnumerator()
    {
        var last = ++_walks;
        for (var index = 0; index < count; index++)
        {
            if (last > 1 && index == count / 2)
            {
                giveUp.Cancel();
            }

            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
