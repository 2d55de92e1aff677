using System.ComponentModel;
using System.Diagnostics;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>Graphviz, where it is installed.</summary>
internal static class Graphviz
{
    /// <summary>What it says of itself, or null where it is not installed.</summary>
    public static async Task<string?> VersionAsync(CancellationToken cancel)
    {
        try
        {
            return (await RunAsync("dot", ["-V"], cancel)).Errors.Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs one of its programs on a file; gives its answer in the format <c>plain</c>.</summary>
    public static async Task<string> PlainAsync(string program, string[] options, string file, CancellationToken cancel)
    {
        var (answer, errors, code) = await RunAsync(program, [.. options, "-Tplain", file], cancel);
        return code == 0 ? answer : throw new InvalidOperationException($"{program} ended with {code}: {errors}");
    }

    private static async Task<(string Answer, string Errors, int Code)> RunAsync(string program, string[] arguments, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var answer = process.StandardOutput.ReadToEndAsync(cancel);
            var errors = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return (await answer, errors, process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }
}
