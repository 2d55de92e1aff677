using System.Text.RegularExpressions;

namespace GraphExplorer.Web.Tests.Architecture;

/// <summary>What can be said of the compose file without a Docker engine.</summary>
public sealed partial class ComposeTests
{
    private static readonly string Compose = File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"));

    private static readonly string Example = File.ReadAllText(Path.Combine(Repository.Root, ".env.example"));

    [Fact]
    public void Ports_ArePublishedOnThisMachineOnly()
    {
        var ports = Compose.Split('\n').Where(line => PortLine().IsMatch(line)).ToList();

        Assert.Equal(3, ports.Count);
        Assert.All(ports, line => Assert.StartsWith("- \"127.0.0.1:", line.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public void Variables_AreAllInTheExample()
    {
        var asked = Variable().Matches(Compose).Select(match => match.Groups[1].Value).Distinct();
        var given = Example.Split('\n').Where(line => line.Contains('=') && !line.StartsWith('#')).Select(line => line.Split('=')[0]);

        Assert.Equal(asked.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Password_StandsNowhereInTheFileAndHasNoDefault()
    {
        Assert.All(
            Compose.Split('\n').Where(line => line.Contains("PASSWORD", StringComparison.Ordinal) || line.Contains("NEO4J_AUTH", StringComparison.Ordinal)),
            line => Assert.Contains("${NEO4J_PASSWORD:?", line, StringComparison.Ordinal));
        Assert.Contains(".env", File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore")));
    }

    [Fact]
    public void Database_SaysWhenItIsReadyByItsQueryPort()
    {
        var check = Part(Service("neo4j"), "healthcheck");

        Assert.Contains("http://localhost:7474/", check, StringComparison.Ordinal);
        Assert.Contains("|| exit 1", check, StringComparison.Ordinal);
        Assert.All(["interval:", "timeout:", "retries:", "start_period:"], setting => Assert.Contains(setting, check, StringComparison.Ordinal));
        Assert.Contains("neo4j-data:/data", Part(Service("neo4j"), "volumes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Driver_IsABuildArgumentThatIsOffByDefaultAndReachesThePublishing()
    {
        var dockerfile = File.ReadAllText(Path.Combine(Repository.Root, "src/GraphExplorer.Web/Dockerfile"));

        Assert.Contains("NEO4J_DRIVER: \"${NEO4J_DRIVER:-false}\"", Part(Service("graphexplorer"), "build"), StringComparison.Ordinal);
        Assert.Contains("\nNEO4J_DRIVER=false\n", Example, StringComparison.Ordinal);
        Assert.Contains("\nARG NEO4J_DRIVER=false\n", dockerfile, StringComparison.Ordinal);
        Assert.All(
            dockerfile.Split('\n').Where(line => line.Contains("dotnet publish", StringComparison.Ordinal)),
            line => Assert.Contains("-p:Neo4jDriver=$NEO4J_DRIVER", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Application_WaitsForTheDatabaseAndSeedsIt()
    {
        var waits = Part(Service("graphexplorer"), "depends_on");

        Assert.Matches(@"neo4j:\s+condition: service_healthy", waits);
        Assert.Contains("\"--seed-store\"", Service("graphexplorer"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "src/GraphExplorer.Web/Dockerfile")));
    }

    /// <summary>The lines of a service.</summary>
    private static string Service(string name) => Below(Compose, $"  {name}:");

    /// <summary>The lines of a part of a service.</summary>
    private static string Part(string service, string name) => Below(service, $"    {name}:");

    /// <summary>What stands further in than a heading, up to the next one as far out.</summary>
    private static string Below(string text, string heading)
    {
        var depth = heading.Length - heading.TrimStart().Length;
        var below = text.Split('\n').SkipWhile(line => line != heading).Skip(1);
        return string.Join('\n', below.TakeWhile(line => line.Length == 0 || line.Length - line.TrimStart().Length > depth));
    }

    [GeneratedRegex(@"^\s*- ""[\d.]*:?\$\{\w+PORT")]
    private static partial Regex PortLine();

    [GeneratedRegex(@"\$\{(\w+)[:}]")]
    private static partial Regex Variable();
}
