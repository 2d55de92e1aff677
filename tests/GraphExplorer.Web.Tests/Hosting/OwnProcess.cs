using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>The application in a process of its own, with an environment of its own; ended when disposed.</summary>
internal sealed partial class OwnProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="environment">Variables that it gets beside those of the tests.</param>
    /// <param name="options">Its options.</param>
    public OwnProcess(Dictionary<string, string> environment, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GraphExplorer.Web.dll"), "--urls", "http://127.0.0.1:0", .. options])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
    }

    /// <summary>Where it listens, once it does.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancel)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancel).AsTask().WaitAsync(Patience, cancel) is { } line)
        {
            if (Ready().Match(line) is { Success: true } found)
            {
                // what else it says is not held up
                _ = _process.StandardOutput.ReadToEndAsync(cancel);
                return new Uri(found.Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"The application ended: {await _process.StandardError.ReadToEndAsync(cancel)}");
    }

    /// <summary>How it ended, and what it said of it.</summary>
    public async Task<(int Exit, string Errors)> EndAsync(CancellationToken cancel)
    {
        var (said, errors) = (_process.StandardOutput.ReadToEndAsync(cancel), _process.StandardError.ReadToEndAsync(cancel));
        await _process.WaitForExitAsync(cancel).WaitAsync(Patience, cancel);
        await said;
        return (_process.ExitCode, await errors);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"GraphExplorer is ready: open (http://\S+)")]
    private static partial Regex Ready();
}
