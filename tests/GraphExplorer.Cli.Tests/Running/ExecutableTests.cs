namespace GraphExplorer.Cli.Tests.Running;

public sealed class ExecutableTests
{
    [Fact]
    public async Task Executable_Started_TakesItsFolderAndAuthorFromTheEnvironment()
    {
        using var shell = new Shell();
        var program = new Executable(new() { ["GRAPHEXPLORER_DATA"] = shell.Data, ["GRAPHEXPLORER_AUTHOR"] = "Ada of the tests" });

        var seeded = await program.RunAsync("seed");
        var exported = await program.RunAsync("export", shell.PathOf("all.json"));
        var wrong = await program.RunAsync("frob");

        Assert.Equal((0, 0, 2), (seeded.Exit, exported.Exit, wrong.Exit));
        Assert.Contains("\"by\":\"Ada of the tests\"", await File.ReadAllTextAsync(shell.PathOf("all.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
