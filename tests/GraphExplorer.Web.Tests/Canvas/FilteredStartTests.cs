using Bunit;
using GraphExplorer.Application.Questions;
using GraphExplorer.Application.Registration;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Web.Canvas;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Canvas;

/// <summary>A start by a filter in a network of more entities than a question shows: those that it shows are not those that would be shown without it.</summary>
public sealed class FilteredStartTests : IDisposable
{
    private const int Agents = 550;
    private const int Allies = 600;

    private static readonly RelationshipType Covert = TypeOf("runs", Family.Covert);
    private static readonly RelationshipType Alliance = TypeOf("ally", Family.Alliance);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-filtered-");
    private readonly PageContext page;

    public FilteredStartTests() => page = new PageContext(services => services.AddEmbeddedStores(data.FullName).AddGraphExplorer(data.FullName));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        page.Dispose();
        data.Delete(recursive: true);
    }

    [Theory]
    [InlineData("family=covert&limit=800")]
    [InlineData("focus=hub&family=covert&limit=800")]
    public async Task FilteredStart_AboveTheLimit_IsOfTheEntitiesThatAreDrawn(string address)
    {
        await RecordAsync();
        page.Show<UnfilteredNetwork>();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.Bench.Changed += () => _ = page.Bench.Unfiltered is not null && asked.TrySetResult();
        var drawn = (await page.Services.GetRequiredService<AskNetwork>().RunAsync(AddressQuestion.Read(address).Question, Cancel)).Network;
        Assert.Equal(Agents + 1, drawn.Entities.Count);

        page.Bench.ShowAddress(address);
        page.Bench.ShowScene(new SceneSummary(null, drawn.Shown, drawn.Total, drawn.Change, null, []));
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        Assert.All(drawn.Entities, entity => Assert.True(page.Bench.IsShown(entity.Entity.Id), entity.Entity.Name));
        Assert.False(page.Bench.IsShown("ally-0"));
        Assert.Equal(drawn.Entities.Count, page.Bench.Unfiltered!.Entities.Count);

        // what the filter removes of them is counted, and nothing else
        Assert.Equal(drawn.Relationships.Count + 1, page.Bench.Unfiltered.Relationships.Count);
    }

    /// <summary>A hub that runs agents and has allies; each ally has more ties than any agent.</summary>
    private async Task RecordAsync()
    {
        string[] agents = [.. Enumerable.Range(0, Agents).Select(number => $"agent-{number}")];
        string[] allies = [.. Enumerable.Range(0, Allies).Select(number => $"ally-{number}")];
        await page.Services.GetRequiredService<INetworkStore>().RecordAsync(
            new FactBatch
            {
                Types = [Covert, Alliance],
                Entities = [.. agents.Concat(allies).Append("hub").Select(id => new Entity(id, EntityKind.Organization, id, []))],
                Relationships =
                [
                    .. agents.Select(agent => Relationship.Of("hub", Covert, agent)),
                    .. allies.Select(ally => Relationship.Of("hub", Alliance, ally)),
                    .. allies.Select((ally, number) => Relationship.Of(ally, Alliance, allies[(number + 1) % Allies])),
                    Relationship.Of(agents[0], Alliance, agents[1]),
                ],
            },
            new Authorship("tester", page.Clock.GetUtcNow()),
            Cancel);
    }

    private static RelationshipType TypeOf(string id, Family family) =>
        new(id, id, id, family is Family.Alliance, Sign.None, family, null, [], [], null, new Dictionary<string, string>());
}
