using System.CommandLine;
using GraphExplorer.Benchmarks.Assessing;
using GraphExplorer.Benchmarks.Browser;
using GraphExplorer.Benchmarks.Layouts;
using GraphExplorer.Benchmarks.Leaks;
using GraphExplorer.Benchmarks.Scenes;
using GraphExplorer.Benchmarks.Sessions;
using GraphExplorer.Benchmarks.Store;

var benchmarks = new RootCommand("Measures GraphExplorer.")
{
    StoreBenchmark.Command(), BrowserBenchmark.Command(), LayoutsBenchmark.Command(), AssessBenchmark.Command(), SessionsBenchmark.Command(), LeaksBenchmark.Command(), SceneBenchmark.Command(),
};
return await benchmarks.Parse(args).InvokeAsync();
