using System.Diagnostics;
using System.Text;

namespace GraphExplorer.Neo4jServers;

/// <summary>The server's process: a starter in Java that runs the server as its child.</summary>
internal sealed class ServerProcess
{
    // the shell's input ends when it is closed, and also when the test program is killed: either way the server is told to stop
    private const string Guard = """
        exec 3<&0
        "$1" console </dev/null 3<&- & server=$!
        ( cat <&3 >/dev/null; kill -TERM "$server" 2>/dev/null ) &
        wait "$server"
        """;

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private ServerProcess(Process process) => _process = process;

    /// <summary>What it wrote.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Whether it is gone.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts a server that ends with this program, also where this program is killed.</summary>
    public static ServerProcess Start(string program, string configuration)
    {
        var process = new Process { StartInfo = Info("/bin/sh", ["-c", Guard, "sh", program], configuration) };
        process.StartInfo.RedirectStandardInput = true;
        var server = new ServerProcess(process);
        process.OutputDataReceived += (_, line) => server.Note(line.Data);
        process.ErrorDataReceived += (_, line) => server.Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return server;
    }

    /// <summary>Runs a program of the installation to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; with what it said.</exception>
    public static async Task RunAsync(string program, IReadOnlyList<string> arguments, string configuration, CancellationToken cancel)
    {
        using var process = Process.Start(Info(program, arguments, configuration))!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await said}{await wrong}");
        }
    }

    /// <summary>Stops it in good order, and waits until it is gone.</summary>
    public async Task StopAsync(CancellationToken cancel)
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
        }

        await _process.WaitForExitAsync(cancel);
    }

    /// <summary>Kills starter and server where they stand (SIGKILL), and waits until they are gone.</summary>
    public async Task KillAsync(CancellationToken cancel)
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(cancel);
    }

    private static ProcessStartInfo Info(string program, IReadOnlyList<string> arguments, string configuration) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["NEO4J_CONF"] = configuration },
    };

    private void Note(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }
}
