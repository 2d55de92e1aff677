using GraphExplorer.Web.Hosting;

return await ExplorerHost.RunAsync(args);

/// <summary>The web application's entry; public for its tests.</summary>
public partial class Program;
