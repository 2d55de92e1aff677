using GraphExplorer.Application.Mappings;
using GraphExplorer.Application.Registration;
using GraphExplorer.Application.Settings;
using GraphExplorer.Scenes.Export.Canvas;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Web.Access;
using GraphExplorer.Web.Api;
using GraphExplorer.Web.Api.Json;
using GraphExplorer.Web.Api.Problems;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace GraphExplorer.Web.Hosting;

/// <summary>Puts the web application together.</summary>
internal static class Composition
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>The application, ready to run.</summary>
    public static async Task<WebApplication> BuildAsync(ExplorerOptions options, CancellationToken cancel)
    {
        // settings lie beside the program, and count wherever it is started from: the hosts that it answers to are among them
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. options.Rest], ContentRootPath = AppContext.BaseDirectory });
        Listen(builder);
        var address = StoreAddress.Resolve(options.Store, builder.Configuration.GetConnectionString(StoreAddress.ConnectionString), options.Data);
        await AddStoresAsync(builder.Services, options, address, cancel);
        AddServices(builder.Services, options, address);
        var app = builder.Build();
        Pipeline.Use(app);
        return app;
    }

    private static void Listen(WebApplicationBuilder builder)
    {
        // `dotnet run` brings the packages' files by a manifest that is otherwise read in development only
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = OwnPage.LargestBody;
        });
        // what keeps it from starting is told once, in plain words, by ExplorerHost
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
    }

    // without a mapping yet, the page asks for one to be confirmed
    private static async Task AddStoresAsync(IServiceCollection services, ExplorerOptions options, StoreAddress address, CancellationToken cancel)
    {
        var owner = await StoreOwner.OfAsync(address, TimeProvider.System, cancel);
        var asked = new StoreAsked(address.ToString(), address.File is not null, options.Data, options.Mapping, options.SeedStore ? ExplorerOptions.SeedStoreOption : null);
        if (await StoreReading.ResolveAsync(asked, owner, cancel) is { } mapping)
        {
            services.AddSingleton(mapping).AddMappedStores(address, options.Data, mapping.Mapping);
        }
        else
        {
            services.AddStores(address, options.Data, options.SeedStore);
        }
    }

    private static void AddServices(IServiceCollection services, ExplorerOptions options, StoreAddress address)
    {
        services.AddSingleton(options).AddSingleton(new DefaultAuthor(options.Author)).AddScoped<CurrentAuthor>().AddScoped<CurrentWork>();
        services.AddSingleton(address).AddSingleton(new StoreName(address.ShortName, address.ToString()));
        services.AddGraphExplorer(options.Data);
        services.AddHostedService<ChangeWatcher>();
        services.AddHostedService<AddressNotice>();
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("GraphExplorer").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.Data, "keys")));
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "graphexplorer-antiforgery");
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddExplorerPages();
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi();
        services.AddProblemDetails().AddExceptionHandler<ProblemAnswers>();
        services.Configure<ExceptionHandlerOptions>(answers => answers.SuppressDiagnosticsCallback = fault => !ProblemAnswers.IsUnforeseen(fault.Exception));
        services.AddResponseCompression(Compress);
        services.AddHealthChecks().AddCheck<StoreHealth>("stores");
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
    }

    // the one secret in a page, its antiforgery token, is encrypted anew for each answer, so lengths tell nothing of it
    private static void Compress(ResponseCompressionOptions compression)
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "font/ttf", "image/svg+xml", "application/problem+json", SceneLines.ContentType];
    }
}
