using GraphExplorer.Web.Canvas;
using Microsoft.FluentUI.AspNetCore.Components;

namespace GraphExplorer.Web.Shell;

/// <summary>Registers what the pages need beside the use cases.</summary>
public static class PagesRegistration
{
    /// <summary>The controls, and the page's own script.</summary>
    public static IServiceCollection AddExplorerPages(this IServiceCollection services)
    {
        services.AddFluentUIComponents();
        services.AddScoped<PageScript>();
        services.AddSingleton<StoreAudience>();
        services.AddScoped<IAuthorName, AuthorName>();
        return services;
    }
}
