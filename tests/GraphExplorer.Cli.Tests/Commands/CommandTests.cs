using GraphExplorer.Cli.Tests.Running;

namespace GraphExplorer.Cli.Tests.Commands;

public sealed class CommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seed_Twice_LoadsItOnce()
    {
        using var shell = new Shell();

        var first = await shell.RunAsync("seed");
        var second = await shell.RunAsync("seed", "--author", "somebody else");

        Assert.Equal((0, 0, ""), (first.Exit, second.Exit, first.Errors + second.Errors));
        Assert.Contains("New: 29 entities, 54 relationships, 73 claims", first.Output, StringComparison.Ordinal);
        Assert.Contains("New: 0 entities, 0 relationships, 0 claims", second.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all.json")]
    [InlineData("ties.csv")]
    public async Task Export_ImportedAndExportedAgain_IsTheSame(string name)
    {
        using var one = new Shell();
        using var two = new Shell();
        await one.RunAsync("seed");
        await one.RunAsync("export", one.PathOf("all.json"));
        await one.RunAsync("export", one.PathOf(name));

        var imported = await two.RunAsync("import", one.PathOf("all.json"));
        var exported = await two.RunAsync("export", two.PathOf(name));

        Assert.Equal((0, 0, ""), (imported.Exit, exported.Exit, imported.Errors + exported.Errors));
        Assert.Equal(await File.ReadAllBytesAsync(one.PathOf(name), Cancel), await File.ReadAllBytesAsync(two.PathOf(name), Cancel));
    }

    [Fact]
    public async Task Import_WithFaults_ListsThemAndLoadsNothing()
    {
        using var shell = new Shell();
        await shell.RunAsync("seed");
        var path = await shell.WriteAsync("ties.csv", "from,type,to\nDockers,rival,NATO\nDockers,frobs,NATO\n");

        var (exit, output, errors) = await shell.RunAsync("import", path);

        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith("ties.csv, line 3: “frobs” is no relationship type, here or in the store. Known are:", errors, StringComparison.Ordinal);
        Assert.Contains("Nothing of", errors, StringComparison.Ordinal);
        Assert.Contains("29 entities, 53 relationships, 1 unsupported, 73 claims", (await shell.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_SkippingWhatIsBad_LoadsTheRest()
    {
        using var shell = new Shell();
        await shell.RunAsync("seed");
        var path = await shell.WriteAsync("ties.csv", "from,type,to\nDockers,rival,NATO\nDockers,frobs,NATO\n");

        var (exit, output, _) = await shell.RunAsync("import", path, "--skip-bad");

        Assert.Equal(1, exit);
        Assert.Contains("New: 1 entities, 1 relationships, 1 claims", output, StringComparison.Ordinal);
        Assert.Contains("1 of the new entities were made organizations", output, StringComparison.Ordinal);
        Assert.Contains("1 items with faults were skipped.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithManyFaults_ListsAHundredAndCountsTheRest()
    {
        using var shell = new Shell();
        await shell.RunAsync("seed");
        var path = await shell.WriteAsync("ties.csv", "from,type,to\n" + string.Concat(Enumerable.Repeat("A,frobs,B\n", 123)));

        var (exit, _, errors) = await shell.RunAsync("import", path);

        Assert.Equal((1, 100), (exit, errors.Split('\n').Count(line => line.StartsWith("ties.csv, line", StringComparison.Ordinal))));
        Assert.Contains("… and 23 faults more.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfASoundStore_CountsAndIsContent()
    {
        using var shell = new Shell();
        await shell.RunAsync("seed");

        var (exit, output, errors) = await shell.RunAsync("check", "--repair");

        Assert.Equal((0, ""), (exit, errors));
        Assert.EndsWith("All is well.", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export", "all.json")]
    public async Task Command_ThatReads_RefusesAFolderWithoutAStore(params string[] words)
    {
        using var shell = new Shell();

        var (exit, _, errors) = await shell.RunAsync(words);

        Assert.Equal(3, exit);
        Assert.StartsWith($"There is no store at {Path.Combine(shell.Data, "network.db")}.", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Data));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("seed")]
    [InlineData("export", "all.json")]
    public async Task Command_OnADamagedStore_IsRefusedAndLeavesItUntouched(params string[] words)
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.Data);
        var file = Path.Combine(shell.Data, "network.db");
        await File.WriteAllTextAsync(file, new string('x', 5_000), Cancel);

        var (exit, _, errors) = await shell.RunAsync(words);

        Assert.Equal(3, exit);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Equal(2, errors.Trim().Split('\n').Length);
        Assert.Equal(new string('x', 5_000), await File.ReadAllTextAsync(file, Cancel));
    }

    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Unrecognized command or argument 'frob'.", "frob")]
    [InlineData("Required argument 'FILE' missing for command: 'import'.", "import")]
    [InlineData("Unrecognized command or argument '--loud'.", "check", "--loud")]
    [InlineData("“all.xlsx” cannot be written: its ending is not known.", "export", "all.xlsx")]
    [InlineData("“ties.txt” cannot be read: its ending is not known.", "import", "ties.txt")]
    [InlineData("cannot be read: Could not find", "import", "/nowhere/ties.csv")]
    [InlineData("cannot be written: Could not find", "export", "/nowhere/all.json")]
    public async Task Command_UsedWrongly_SaysHow(string message, params string[] words)
    {
        using var shell = new Shell();
        await shell.RunAsync("seed");

        var (exit, _, errors) = await shell.RunAsync(words);

        Assert.Equal(2, exit);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.True(errors.Trim().Split('\n').Length >= 2, errors);
    }

    [Fact]
    public async Task Command_Cancelled_SaysSo()
    {
        using var shell = new Shell();

        var (exit, _, errors) = await shell.RunAsync(new CancellationToken(canceled: true), "seed");

        Assert.Equal(130, exit);
        Assert.StartsWith("Cancelled.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "import <FILE>")]
    [InlineData("import --help", "--skip-bad")]
    [InlineData("check --help", "--repair")]
    [InlineData("export --help", "--data <folder>")]
    public async Task Help_Asked_TellsWhatThereIs(string words, string told)
    {
        using var shell = new Shell();

        var (exit, output, errors) = await shell.RunAsync(words.Split(' '));

        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_ThatIsNone_IsToldInPlainWords()
    {
        using var shell = new Shell();

        var (exit, _, errors) = await shell.RunAsync("export", "x.svg", "--seed", "abc");

        Assert.Equal(2, exit);
        Assert.Contains("abc", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_ThatSendsAPasswordInTheClear_SaysSo()
    {
        using var shell = new Shell();

        var clear = await shell.RunAsync("check", "--store", "neo4j+http://ana:word@0.0.0.0:1");
        var here = await shell.RunAsync("check", "--store", "neo4j+http://ana:word@127.0.0.1:1");

        Assert.Equal((3, 3), (clear.Exit, here.Exit));
        Assert.StartsWith("User and password go to another machine without encryption", clear.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("encryption", here.Errors, StringComparison.Ordinal);
    }
}
