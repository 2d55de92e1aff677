var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();

/// <summary>The web application's entry; public for its tests.</summary>
public partial class Program;
