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
            ShouldHandle = new PredicateBuilder().Handle<TransientException>(),
            MaxRetryAttempts = limits.Retries,
            Delay = limits.Wait,
            MaxDelay = limits.LongestWait,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();

    /// <summary>Runs it until it succeeds, fails for good, or was tried often enough; then with the fault that it failed with.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancel)
    {
        try
        {
            return await _again.ExecuteAsync(work, cancel);
        }
        catch (TransientException fault)
        {
            throw fault.Fault;
        }
    }
}
