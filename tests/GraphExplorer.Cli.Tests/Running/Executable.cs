using System.Diagnostics;

namespace GraphExplorer.Cli.Tests.Running;

/// <summary>The program itself, in a process of its own.</summary>
/// <param name="environment">Variables that it gets beside those of the tests.</param>
internal sealed class Executable(Dictionary<string, string> environment)
{
    public async Task<(int Exit, string Output, string Errors)> RunAsync(params string[] words)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && path.EndsWith("dotnet", StringComparison.Ordinal) ? path : "dotnet", [Path.Combine(AppContext.BaseDirectory, "graphexplorer.dll"), .. words])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
