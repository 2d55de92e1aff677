using GraphExplorer.Cli.Running;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Cli.Tests.Running;

/// <summary>Runs the command line over a data folder of its own, gone when disposed.</summary>
internal sealed class Shell : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphexplorer-cli-").FullName;

    /// <summary>Tells when progress is told; it stands still, so that a slow machine tells none.</summary>
    public TimeProvider Clock { get; init; } = new FakeTimeProvider();

    public string Data => Path.Combine(_folder, "data");

    public string PathOf(string name) => Path.Combine(_folder, name);

    public async Task<string> WriteAsync(string name, string content)
    {
        await File.WriteAllTextAsync(PathOf(name), content, TestContext.Current.CancellationToken);
        return PathOf(name);
    }

    public Task<(int Exit, string Output, string Errors)> RunAsync(params string[] words) => RunAsync(TestContext.Current.CancellationToken, words);

    public async Task<(int Exit, string Output, string Errors)> RunAsync(CancellationToken cancel, params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = await CommandLine.RunAsync([.. words, "--data", Data], output, errors, cancel, Clock);
        return (exit, output.ToString(), errors.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
