using System.ComponentModel;
using System.Diagnostics;
using GraphExplorer.Running;

namespace GraphExplorer.Benchmarks.Browser.Servers;

/// <summary>Brings cytoscape in by npm, once, into a folder beside the peers' pages that is not kept with the sources.</summary>
internal static class Cytoscape
{
    private const string Package = "cytoscape@3.34.4";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The library's file, or null and what keeps it from being had.</summary>
    public static async Task<(string? File, string Reason)> FindAsync(CancellationToken cancel)
    {
        var folder = Path.Combine(Repository.Root, "tests", "GraphExplorer.Benchmarks.Peers", "node_modules", Package);
        var file = Path.Combine(folder, "node_modules", "cytoscape", "dist", "cytoscape.min.js");
        if (File.Exists(file))
        {
            return (file, "");
        }

        var fault = await InstallAsync(folder, cancel);
        return File.Exists(file) ? (file, "") : (null, $"cytoscape is left out: {fault}");
    }

    private static async Task<string> InstallAsync(string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, Package])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var (said, faults) = (npm.StandardOutput.ReadToEndAsync(cancel), npm.StandardError.ReadToEndAsync(cancel));
            try
            {
                await npm.WaitForExitAsync(cancel).WaitAsync(Patience, cancel);
            }
            catch (TimeoutException)
            {
                npm.Kill(entireProcessTree: true);
                return $"npm did not bring {Package} within {Patience.TotalMinutes:0} minutes.";
            }

            return $"npm could not install {Package}. {(await said + await faults).ReplaceLineEndings(" ")}";
        }
        catch (Win32Exception)
        {
            return "npm was not found. Install Node.js to measure it too.";
        }
    }
}
