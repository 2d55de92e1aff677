using System.Diagnostics;
using GraphExplorer.Neo4jServers;

namespace GraphExplorer.Storage.Tests.Neo4j.Script;

/// <summary>Neo4j's own command line, where an installation has it.</summary>
internal static class CypherShell
{
    public static async Task LoadAsync(string program, Neo4jServer server, string file, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["-a", $"bolt://{server.Host}:{server.BoltPort}", "-u", server.User, "-d", server.Database, "--fail-fast", "-f", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NEO4J_PASSWORD"] = server.Password },
        })!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        await process.WaitForExitAsync(cancel);
        Assert.True(process.ExitCode == 0, $"{await said}{await wrong}");
    }
}
