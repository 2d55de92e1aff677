using System.Diagnostics;
using GraphExplorer.Web.Tests.Architecture;

namespace GraphExplorer.Web.Tests.Explorer;

public sealed class ExplorerModuleTests
{
    private const int NotCheckable = 77;

    [Fact]
    public async Task Modules_HaveNoTypeErrors_AndTheirPurePartsPass()
    {
        var script = Path.Combine(Repository.Root, "tests", "javascript", "check.sh");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("tests/javascript/check.sh needs a POSIX shell.");
        }

        using var check = Process.Start(new ProcessStartInfo("bash", [script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);

        if (check.ExitCode == NotCheckable)
        {
            Assert.Skip((await said).TrimEnd().Split('\n')[^1]);
        }

        Assert.True(check.ExitCode == 0, $"{await said}{await complained}");
    }
}
