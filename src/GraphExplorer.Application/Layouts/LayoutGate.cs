namespace GraphExplorer.Application.Layouts;

/// <summary>
/// Lets a few large layouts be made at once, whoever asks: each keeps the machine busy for seconds, and many side by side
/// would keep it from everybody else. Small ones do not wait.
/// </summary>
public sealed class LayoutGate : IDisposable
{
    /// <summary>A layout that has to find places for so many entities is large.</summary>
    public const int Large = 1_000;

    private const int AtOnce = 2;

    private readonly SemaphoreSlim turns = new(AtOnce, AtOnce);

    /// <summary>Makes a layout when it is its turn, away from the thread of who asks, which may be that of a circuit.</summary>
    /// <param name="entities">For how many entities it has to find places.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="cancel">Ends the waiting; the making has to look at it itself.</param>
    public async Task<T> RunAsync<T>(int entities, Func<T> make, CancellationToken cancel)
    {
        if (entities < Large)
        {
            return await Task.Run(make, cancel);
        }

        await turns.WaitAsync(cancel);
        try
        {
            return await Task.Run(make, cancel);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();
}
