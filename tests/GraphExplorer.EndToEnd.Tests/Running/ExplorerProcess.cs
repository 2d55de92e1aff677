using GraphExplorer.Running;

namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>The real web application in a process of its own, with a data folder of its own.</summary>
public sealed class ExplorerProcess : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-e2e-");
    private ServerProcess? server;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Where its stores lie.</summary>
    public string Data => data.FullName;

    /// <summary>What it has written since it was started.</summary>
    public string Log => server?.Log ?? "";

    /// <summary>Starts it, and waits until it listens; after a kill, on the port that it had.</summary>
    public async Task StartAsync(params string[] options)
    {
        server = await ServerProcess.StartAsync("src/GraphExplorer.Web", ["--urls", Address.ToString().TrimEnd('/'), "--data", Data, .. options]);
        Address = server.Address;
    }

    /// <summary>Has it collect its garbage and say what is left.</summary>
    public Task<ServerMemory> MemoryAsync() => server!.MemoryAsync();

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        await server!.DisposeAsync();
        server = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await KillAsync();
        }

        data.Delete(recursive: true);
    }
}
