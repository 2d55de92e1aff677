using GraphExplorer.Domain.Faults;
using Polly;
using Polly.Retry;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Tries again, after longer and longer waits, what failed in a way that may pass.</summary>
/// <param name="limits">How often, and how long the waits are.</param>
/// <param name="clock">The clock.</param>
internal sealed class Retries(WireLimits limits, TimeProvider clock)
{
    private readonly ResiliencePipeline _again = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<SendingException>(fault => fault.Again),
            MaxRetryAttempts = limits.Retries,
            Delay = limits.Wait,
            MaxDelay = limits.LongestWait,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();

    /// <summary>Runs it until it succeeds, fails for good, or was tried often enough; then with the fault that it failed with.</summary>
    /// <param name="sending">The statement; it is told how each sending failed.</param>
    /// <param name="send">Sends it once.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<T> RunAsync<T>(Sending sending, Func<CancellationToken, ValueTask<T>> send, CancellationToken cancel)
    {
        try
        {
            return await _again.ExecuteAsync(inner => OnceAsync(sending, send, inner), cancel);
        }
        catch (SendingException fault)
        {
            throw sending.Told(fault.Fault);
        }
        catch (StoreRefusedException fault)
        {
            throw sending.Told(fault);
        }
    }

    private static async ValueTask<T> OnceAsync<T>(Sending sending, Func<CancellationToken, ValueTask<T>> send, CancellationToken cancel)
    {
        try
        {
            return await send(cancel);
        }
        catch (SendingException fault)
        {
            sending.Fail(fault);
            throw;
        }
    }
}
