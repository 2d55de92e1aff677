using System.CommandLine;
using GraphExplorer.Benchmarks.Store;

var benchmarks = new RootCommand("Measures GraphExplorer.") { StoreBenchmark.Command() };
return await benchmarks.Parse(args).InvokeAsync();
