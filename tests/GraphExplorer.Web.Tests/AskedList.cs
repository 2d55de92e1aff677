using System.Collections;

namespace GraphExplorer.Web.Tests;

/// <summary>A list that counts how often somebody goes over it.</summary>
public sealed class AskedList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
{
    public int Asked { get; private set; }

    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator()
    {
        Asked++;
        return items.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
