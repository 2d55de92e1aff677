namespace GraphExplorer.Scenes;

/// <summary>Lets long lists be left when nobody wants what is made of them any more.</summary>
internal static class Stopping
{
    private const int LookedAtEvery = 256;

    /// <summary>The same items; every few hundred of them the token is looked at.</summary>
    public static IEnumerable<T> StoppedBy<T>(this IEnumerable<T> items, CancellationToken cancel)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (count++ % LookedAtEvery == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            yield return item;
        }
    }
}
