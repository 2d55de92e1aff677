using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GraphExplorer.Web.Hosting;

/// <summary>Whether both stores answer.</summary>
internal sealed class StoreHealth(INetworkStore network, IWorkspaceStore workspace) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await network.ChangeAsync(cancellationToken);
            await workspace.RecentAsync(1, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (GraphExplorerException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Message);
        }
    }
}
