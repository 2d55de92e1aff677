using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Files;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Questions;
using GraphExplorer.Application.Reviews;
using GraphExplorer.Scenes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GraphExplorer.Application.Registration;

/// <summary>Registers the use cases; the stores are registered beside them.</summary>
public static class ApplicationRegistration
{
    /// <summary>Every use case, each without state of its own.</summary>
    public static IServiceCollection AddGraphExplorer(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ChangeFeed>().AddSingleton<ExplorationFeed>().AddSingleton<ArrangementCache>();
        services.AddSingleton<SceneComposer>().AddSingleton<SceneArranger>().AddSingleton<StepContext>();
        services.AddSingleton<AskNetwork>().AddSingleton<FindPath>().AddSingleton<SearchNames>().AddSingleton<ListWeakest>();
        services.AddSingleton<ShowEntity>().AddSingleton<ShowRelationship>().AddSingleton<CountNeighbours>();
        services.AddSingleton<ListTypes>().AddSingleton<CountStore>().AddSingleton<RecordReview>();
        services.AddSingleton<ExplorationNetwork>().AddSingleton<ShowExploration>().AddSingleton<OpenExploration>();
        services.AddSingleton<TakeStep>().AddSingleton<ListRecent>().AddSingleton<ArrangeQuestion>().AddSingleton<ComposeScene>();
        services.AddSingleton<ImportFile>().AddSingleton<ExportFile>().AddSingleton<SeedStore>();
        return services;
    }
}
