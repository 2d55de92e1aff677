using AngleSharp.Dom;
using Bunit;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Features.Mappings;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Mappings;

/// <summary>The editor on a small database, with a folder for what is kept, and how its parts are found.</summary>
public abstract class MappingEditorContext : IDisposable
{
    protected MappingEditorContext() => Page = new PageContext(services => Confirming(services).AddSingleton<IForeignDatabase>(Database));

    private protected PageContext Page { get; }

    private protected SmallForeignDatabase Database { get; } = new();

    protected DirectoryInfo Data { get; } = Directory.CreateTempSubdirectory("graphexplorer-mapping-");

    public void Dispose()
    {
        Page.Dispose();
        Data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static string Intro(IRenderedComponent<MappingEditor> shown) => shown.Find(".mapping-intro p").TextContent;

    protected IServiceCollection Confirming(IServiceCollection services) =>
        services.AddSingleton(new MappingKeeping(Data.FullName)).AddSingleton<ConfirmMapping>();

    protected static IElement Row(IRenderedComponent<MappingEditor> shown, string name) =>
        shown.FindAll(".mapping-table tbody tr").Single(row => row.QuerySelector(".their-name")?.TextContent == name);

    protected static IElement Button(IRenderedComponent<MappingEditor> shown, string words) =>
        shown.FindAll("fluent-button").Single(button => button.TextContent.Trim() == words);

    protected static IElement Box(IRenderedComponent<MappingEditor> shown, string key) =>
        shown.FindAll(".properties label").Single(label => label.QuerySelector("bdi")!.TextContent == key).QuerySelector("input")!;

    protected static IEnumerable<IElement> Selects(IRenderedComponent<MappingEditor> shown, string table) =>
        shown.FindAll($".mapping-table{table} tbody tr > td:nth-child(2) > select");

    protected static string? Chosen(IElement select) => select.QuerySelector("option[selected]")?.GetAttribute("value");
}
