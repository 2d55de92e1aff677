using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GraphExplorer.Web.Hosting;

/// <summary>Says, once the application listens, where a browser finds it.</summary>
internal sealed partial class AddressNotice(IHostApplicationLifetime life, IServer server, ILogger<AddressNotice> log) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        life.ApplicationStarted.Register(() =>
        {
            foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            {
                LogAddress(log, address);
            }
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "GraphExplorer is ready: open {Address}")]
    private static partial void LogAddress(ILogger log, string address);
}
