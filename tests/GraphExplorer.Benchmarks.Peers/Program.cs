using GraphExplorer.Benchmarks.Peers;
using GraphExplorer.Benchmarks.Peers.Graphs;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

// The pages that the browser benchmark measures beside ours: --graphs FOLDER with N.json files, --cytoscape FILE with the library
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddResponseCompression(options => options.MimeTypes = [.. options.MimeTypes, "text/javascript"]);
builder.Services.AddSingleton(new GraphFolder(builder.Configuration["graphs"] ?? throw new InvalidOperationException("Give --graphs FOLDER.")));

var app = builder.Build();
app.UseResponseCompression();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapGet("/graphs/{nodes:int}.json", (int nodes, GraphFolder graphs) => Results.File(graphs.File(nodes), "application/json"));
app.MapGet("/cytoscape.js", (IConfiguration configuration) =>
    configuration["cytoscape"] is { Length: > 0 } file ? Results.File(file, "text/javascript") : Results.NotFound());
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Lifetime.ApplicationStarted.Register(() =>
    Console.WriteLine($"The peers are ready: open {app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()}"));
await app.RunAsync();
