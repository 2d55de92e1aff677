using System.Diagnostics;

namespace GraphExplorer.Cli.Tests.Running;

public sealed class ExecutableTests
{
    [Fact]
    public async Task Executable_Started_TakesItsFolderAndAuthorFromTheEnvironment()
    {
        using var shell = new Shell();

        var seeded = await StartAsync(shell, "seed");
        var exported = await StartAsync(shell, "export", shell.PathOf("all.json"));
        var wrong = await StartAsync(shell, "frob");

        Assert.Equal((0, 0, 2), (seeded, exported, wrong));
        Assert.Contains("\"by\":\"Ada of the tests\"", await File.ReadAllTextAsync(shell.PathOf("all.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<int> StartAsync(Shell shell, params string[] words)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && path.EndsWith("dotnet", StringComparison.Ordinal) ? path : "dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "graphexplorer.dll"));
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["GRAPHEXPLORER_DATA"] = shell.Data;
        start.Environment["GRAPHEXPLORER_AUTHOR"] = "Ada of the tests";
        using var process = Process.Start(start)!;
        var told = Task.WhenAll(process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await told;
        return process.ExitCode;
    }
}
