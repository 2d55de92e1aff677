using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GraphExplorer.Web.Tests.Hosting;

public sealed class ExplorerHostTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-host-");

    [Theory]
    [InlineData("garbage")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://203.0.113.9:5399")]
    public async Task Address_ThatCannotBeListenedOn_EndsTheProgramByItsCode(string address) =>
        Assert.Equal(1, await RunAsync(address));

    [Fact]
    public async Task Port_InUse_EndsTheProgramByItsCode()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Assert.Equal(1, await RunAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}")));
    }

    [Theory]
    [InlineData("network.db")]
    [InlineData("workspace.db")]
    public async Task Store_ThatIsATextFile_IsRefusedAndLeftUntouched(string name)
    {
        var path = Path.Combine(data.FullName, name);
        await File.WriteAllTextAsync(path, "Notes of mine.", TestContext.Current.CancellationToken);

        Assert.Equal(3, await RunAsync("http://127.0.0.1:0"));
        Assert.Equal("Notes of mine.", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    public void Dispose() => data.Delete(recursive: true);

    // by its entry, as the operating system starts it
    private Task<int> RunAsync(string address) => Task.Run(() =>
        (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [new[] { "--data", data.FullName, "--empty", "--urls", address }])!);
}
