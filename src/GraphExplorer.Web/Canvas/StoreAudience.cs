namespace GraphExplorer.Web.Canvas;

/// <summary>Whether any page is open that wants to hear of the store: while none is, nobody needs to ask the store anything.</summary>
public sealed class StoreAudience
{
    private int listeners;

    /// <summary>Whether anybody listens.</summary>
    public bool IsThere => Volatile.Read(ref listeners) > 0;

    /// <summary>Somebody listens, until what is given here is disposed.</summary>
    public IDisposable Join() => new Listener(this);

    private sealed class Listener : IDisposable
    {
        private StoreAudience? audience;

        public Listener(StoreAudience audience)
        {
            this.audience = audience;
            Interlocked.Increment(ref audience.listeners);
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref audience, null) is { } joined)
            {
                Interlocked.Decrement(ref joined.listeners);
            }
        }
    }
}
