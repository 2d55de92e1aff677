using Bunit;
using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Application.Reviews;
using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Canvas;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.FluentUI.AspNetCore.Components;

namespace GraphExplorer.Web.Tests;

/// <summary>A page around one component: a workbench, a canvas that writes down what it is asked, a small store.</summary>
public sealed class PageContext : BunitContext
{
    /// <param name="more">What a component needs besides.</param>
    public PageContext(Action<IServiceCollection>? more = null)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule(PageScript.Address).Mode = JSRuntimeMode.Loose;
        Services.AddFluentUIComponents();
        Services.AddScoped<PageScript>();
        Services.AddSingleton<IAuthorName>(Author);
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton<INetworkStore>(Store);
        Services.AddSingleton(new StoreName("network.db", "/data/network.db")).AddSingleton(Reach).AddSingleton(Feed).AddSingleton<StoreAudience>();
        Services.AddSingleton<SearchNames>().AddSingleton<ListWeakest>().AddSingleton<ListTypes>().AddSingleton<RecordReview>();
        Services.AddSingleton<ShowRelationship>().AddSingleton<ShowEntity>().AddSingleton<CountNeighbours>().AddSingleton<FindPath>().AddSingleton<FindTiesOfDocument>();
        more?.Invoke(Services);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Bench.Attach(Canvas);
    }

    public Workbench Bench { get; } = new();

    public WrittenCanvas Canvas { get; } = new();

    public SmallStore Store { get; } = new();

    public StoreReach Reach { get; } = new();

    public WorkFeed Feed { get; } = new();

    public FixedAuthor Author { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero));

    /// <summary>The component, drawn with the workbench around it.</summary>
    public IRenderedComponent<T> Show<T>(Action<ComponentParameterCollectionBuilder<T>>? parameters = null)
        where T : IComponent => Render<T>(builder =>
        {
            builder.AddCascadingValue(Bench);
            parameters?.Invoke(builder);
        });

    /// <summary>The canvas shows these ties, without filters.</summary>
    public void ShowNetwork(params RelationshipAccount[] ties)
    {
        var network = Sample.Network(ties);
        Bench.ShowScene(new SceneSummary(null, network.Shown, network.Total, 1, null, []));
        Bench.ShowUnfiltered(network);
    }
}
