using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Files;
using GraphExplorer.Application.Layouts;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Application.Reviews;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Png;
using GraphExplorer.Scenes.Typefaces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GraphExplorer.Application.Registration;

/// <summary>Registers the use cases; the stores are registered beside them.</summary>
public static class ApplicationRegistration
{
    /// <summary>Every use case, each without state of its own.</summary>
    /// <param name="services">Takes them.</param>
    /// <param name="dataFolder">The data folder; fonts in its folder <c>fonts</c> come before the machine's.</param>
    public static IServiceCollection AddGraphExplorer(this IServiceCollection services, string dataFolder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ChangeFeed>().AddSingleton<StoreReach>().AddSingleton<ExplorationFeed>().AddSingleton<ExplorationTurns>().AddSingleton<WorkFeed>().AddSingleton<LayoutGate>().AddSingleton<ArrangementCache>();
        services.AddSingleton<SceneComposer>().AddSingleton<SceneArranger>().AddSingleton<StepContext>();
        services.AddSingleton(MachineFonts.Standard(Path.Combine(dataFolder, "fonts"))).AddSingleton<PngExport>();
        services.AddSingleton<NetworkParts>().AddSingleton<OfferParts>().AddSingleton<AssembledNetworks>().AddSingleton<AskNetwork>();
        services.AddSingleton<FindPath>().AddSingleton<SearchNames>().AddSingleton<ListWeakest>();
        services.AddSingleton<ShowEntity>().AddSingleton<ShowRelationship>().AddSingleton<CountNeighbours>();
        services.AddSingleton<FindTiesOfDocument>().AddSingleton<ListTypes>().AddSingleton<CountStore>().AddSingleton<TellTerms>().AddSingleton<RecordReview>();
        services.AddSingleton<ExplorationNetwork>().AddSingleton<ShowExploration>().AddSingleton<OpenExploration>().AddSingleton<OfferExpansion>();
        services.AddSingleton<TakeStep>().AddSingleton<ListRecent>().AddSingleton<ArrangeQuestion>().AddSingleton<RecentScenes>().AddSingleton<ComposeScene>().AddSingleton<ExportPicture>();
        services.AddSingleton(new MappingKeeping(dataFolder)).AddSingleton<ConfirmMapping>();
        services.AddSingleton<ImportFile>().AddSingleton<ExportFile>().AddSingleton<ExportScript>().AddSingleton<SeedStore>();
        return services;
    }
}
