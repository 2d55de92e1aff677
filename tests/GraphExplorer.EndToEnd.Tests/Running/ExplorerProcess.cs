using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GraphExplorer.EndToEnd.Tests.Running;

/// <summary>The real web application in a process of its own, with a data folder of its own.</summary>
public sealed partial class ExplorerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-e2e-");
    private readonly List<string> said = [];
    private Process? process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Where its stores lie.</summary>
    public string Data => data.FullName;

    /// <summary>Starts it, and waits until it listens; after a stop or a kill, on the port that it had.</summary>
    public async Task StartAsync(params string[] options)
    {
        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Program, "--urls", Address.ToString().TrimEnd('/'), "--data", Data, .. options])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) => Read(line.Data, ready);
        process.ErrorDataReceived += (_, line) => Read(line.Data, ready);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The application ended: {Log}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await ready.Task.WaitAsync(StartTime);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>What it has written.</summary>
    public string Log
    {
        get
        {
            lock (said)
            {
                return string.Join('\n', said);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        data.Delete(recursive: true);
    }

    // the program that was built beside these tests, in the same configuration
    private static string Program { get; } = Path.Combine(Repository(), "src", "GraphExplorer.Web", "bin", Configuration(), "net10.0", "GraphExplorer.Web.dll");

    private static string Configuration() =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GraphExplorer.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("GraphExplorer.sln was not found above the tests.");
        }

        return folder.FullName;
    }

    private void Read(string? line, TaskCompletionSource<Uri> ready)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.Add(line);
        }

        if (Ready().Match(line) is { Success: true } match)
        {
            ready.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"GraphExplorer is ready: open (http://\S+)")]
    private static partial Regex Ready();
}
