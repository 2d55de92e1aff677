using GraphExplorer.Cli.Tests.Running;

namespace GraphExplorer.Cli.Tests.Commands;

public sealed class CopyTests : IDisposable
{
    private readonly Shell _shell = new();

    private string One => "sqlite:" + _shell.PathOf("one.db");

    private string Other => "sqlite:" + _shell.PathOf("other.db");

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Copy_SeededStore_MakesTheSameStoreAndASecondTimeNothing()
    {
        await _shell.RunAsync("seed", "--store", One);

        var first = await _shell.RunAsync("copy", "--from", One, "--to", Other);
        var again = await _shell.RunAsync("copy", "--from", One, "--to", Other);

        Assert.Equal((0, ""), (first.Exit, first.Errors));
        Assert.DoesNotContain("New there: 0 entities", first.Output, StringComparison.Ordinal);
        Assert.Contains("the same", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, again.Exit);
        Assert.Contains("New there: 0 entities, 0 relationships, 0 claims, 0 documents, 0 speakers, 0 types, 0 reviews.", again.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _shell.RunAsync("check", "--store", Other)).Exit);
    }

    [Fact]
    public async Task Copy_IntoAStoreWithOtherThings_SaysWhatDiffers()
    {
        await _shell.RunAsync("seed", "--store", One);
        await _shell.RunAsync("seed", "--store", Other);
        await _shell.RunAsync("import", await _shell.WriteAsync("more.csv", "from,type,to,source,said by\nNobody,rival,Somebody,Paper,Ana\n"), "--store", Other);

        var (exit, output, errors) = await _shell.RunAsync("copy", "--from", One, "--to", Other);

        Assert.Equal(1, exit);
        Assert.Contains("types:", output, StringComparison.Ordinal);
        Assert.Contains("holds more than was copied", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_WrongStores_IsRefusedWithCauseAndRemedy()
    {
        await _shell.RunAsync("seed", "--store", One);

        Assert.Equal(2, (await _shell.RunAsync("copy", "--from", One, "--to", One)).Exit);
        var missing = await _shell.RunAsync("copy", "--from", Other, "--to", One);
        Assert.Equal(3, missing.Exit);
        Assert.Contains("Name another with --from;", missing.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("--store", missing.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await _shell.RunAsync("copy", "--from", "mysql://h", "--to", One)).Exit);
        Assert.Equal(2, (await _shell.RunAsync("copy", "--from", One)).Exit);
    }
}
