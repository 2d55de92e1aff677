using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace GraphExplorer.Neo4jServers;

/// <summary>A server in a container, where a Docker engine answers.</summary>
internal sealed class ContainerServer : IAsyncDisposable
{
    private const string Image = "neo4j:5-community";
    private const string Password = "a-test-password";
    private const int Http = 7474;
    private const int Bolt = 7687;

    private readonly IContainer _container;

    private ContainerServer(IContainer container) => _container = container;

    /// <summary>Where it is.</summary>
    public Neo4jServer Server => new(_container.Hostname, _container.GetMappedPublicPort(Http), _container.GetMappedPublicPort(Bolt), "neo4j", Password);

    /// <summary>Starts it, and waits until it answers.</summary>
    public static async Task<ContainerServer> StartAsync(CancellationToken cancel)
    {
        var container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
            .WithPortBinding(Http, assignRandomHostPort: true)
            .WithPortBinding(Bolt, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Http)))
            .Build();
        await container.StartAsync(cancel);
        return new ContainerServer(container);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
