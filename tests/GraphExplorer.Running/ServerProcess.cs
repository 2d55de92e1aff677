using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GraphExplorer.Running;

/// <summary>A web application of this solution in a process of its own.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<string> said = [];
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;
    private TaskCompletionSource<ServerMemory>? asked;

    private ServerProcess(string project, IEnumerable<string> options)
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Repository.Program(project), .. options])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location },
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{project} ended: {Log}"));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Its process.</summary>
    public int Id => process.Id;

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

    /// <summary>Starts it, and waits until it says where it listens.</summary>
    /// <param name="project">Its folder, from the solution's on.</param>
    /// <param name="options">What it is given.</param>
    public static async Task<ServerProcess> StartAsync(string project, params string[] options)
    {
        var server = new ServerProcess(project, options);
        server.process.Start();
        AppDomain.CurrentDomain.ProcessExit += server.End;
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        server.Address = await server.ready.Task.WaitAsync(Patience);
        return server;
    }

    /// <summary>Has it collect its garbage and say what is left; asked by one at a time.</summary>
    public async Task<ServerMemory> MemoryAsync()
    {
        asked = new TaskCompletionSource<ServerMemory>(TaskCreationOptions.RunContinuationsAsynchronously);
        await process.StandardInput.WriteLineAsync("memory");
        await process.StandardInput.FlushAsync();
        return await asked.Task.WaitAsync(Patience);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    // a run that is called off while a page keeps it waiting leaves no server behind
    private void End(object? sender, EventArgs args) => process.Kill(entireProcessTree: true);

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        if (ServerMemory.Read(line) is { } memory)
        {
            asked?.TrySetResult(memory);
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

    [GeneratedRegex(@"ready: open (http://\S+)")]
    private static partial Regex Ready();
}
