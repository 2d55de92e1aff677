using GraphExplorer.EndToEnd.Tests.Running;

[assembly: AssemblyFixture(typeof(Browser))]
