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
    public void Application_WaitsForTheDatabaseAndSeedsIt()
    {
        Assert.Contains("condition: service_healthy", Compose, StringComparison.Ordinal);
        Assert.Contains("\"--seed-store\"", Compose, StringComparison.Ordinal);
        Assert.Contains("neo4j-data:/data", Compose, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "src/GraphExplorer.Web/Dockerfile")));
    }

    [GeneratedRegex(@"^\s*- ""[\d.]*:?\$\{\w+PORT")]
    private static partial Regex PortLine();

    [GeneratedRegex(@"\$\{(\w+)[:}]")]
    private static partial Regex Variable();
}
