using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Tests;

/// <summary>Stands before a store, and counts what it is asked.</summary>
[SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "The proxy is made as its child.")]
internal class CountedStore : DispatchProxy
{
    private readonly ConcurrentDictionary<string, int> asked = new();
    private INetworkStore store = null!;

    public static (INetworkStore Store, CountedStore Counts) Before(INetworkStore store)
    {
        var proxy = Create<INetworkStore, CountedStore>();
        var counted = (CountedStore)(object)proxy;
        counted.store = store;
        return (proxy, counted);
    }

    public int Times(string question) => asked.GetValueOrDefault(question);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        asked.AddOrUpdate(targetMethod!.Name, 1, (_, times) => times + 1);
        return targetMethod.Invoke(store, args);
    }
}
