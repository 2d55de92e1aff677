using System.CommandLine;
using GraphExplorer.Benchmarks.Browser;
using GraphExplorer.Benchmarks.Store;

var benchmarks = new RootCommand("Measures GraphExplorer.") { StoreBenchmark.Command(), BrowserBenchmark.Command() };
return await benchmarks.Parse(args).InvokeAsync();
