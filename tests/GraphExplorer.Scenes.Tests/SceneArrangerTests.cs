using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Scenes.Tests.Layouts;

namespace GraphExplorer.Scenes.Tests;

public sealed class SceneArrangerTests
{
    private static readonly Dictionary<string, Place> NoPlaces = [];
    private static readonly Dictionary<string, double> NoLabels = [];

    [Fact]
    public void Arrange_UnknownLayout_IsRefusedWithTheKnownOnes()
    {
        var fault = Assert.Throws<InvalidRequestException>(() => Arrange(MadeNetworks.Of(2), NoPlaces, ArrangementRequest.Default with { Layout = "spiral" }));

        Assert.Contains("organic", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arrange_FocusThatIsNotShown_IsRefused() =>
        Assert.Throws<InvalidRequestException>(() => Arrange(MadeNetworks.Of(2), NoPlaces, ArrangementRequest.Default with { Focus = "e999" }));

    [Fact]
    public void Arrange_NoEntities_IsEmpty() =>
        Assert.Empty(Arrange(MadeNetworks.Of(0), NoPlaces, ArrangementRequest.Default).Places);

    [Fact]
    public void Arrange_FreeHand_GivesEveryEntityAndTieAPlace()
    {
        var network = MadeNetworks.Of(5, (0, 1), (0, 2), (1, 2), (3, 0), (2, 2));

        var made = Arrange(network, NoPlaces, ArrangementRequest.Default);

        Assert.Equal(5, made.Places.Values.Distinct().Count());
        Assert.Equal(network.Relationships.Select(tie => tie.Relationship.Id).Order(), made.Labels.Keys.Order());
        Assert.All(made.Labels.Values, at => Assert.InRange(at, 0.2, 0.8));
    }

    [Fact]
    public void Arrange_WithKeptPlaces_NeverMovesThem()
    {
        var network = MadeNetworks.Of(9, (0, 1), (0, 2), (1, 2), (3, 0), (4, 3), (5, 0), (6, 5));
        var kept = new Dictionary<string, Place> { ["e000"] = new(1.25, -3.5, Chosen: true), ["e001"] = new(300, 10), ["e002"] = new(302, 12) };
        var labels = new Dictionary<string, double> { [network.Relationships[0].Relationship.Id] = 0.31 };

        var made = new SceneArranger().Arrange(network, kept, labels, ArrangementRequest.Default, null, TestContext.Current.CancellationToken);

        Assert.All(kept, place => Assert.Equal(place.Value, made.Places[place.Key]));
        Assert.Equal(0.31, made.Labels[network.Relationships[0].Relationship.Id]);
        Assert.Equal(9, made.Places.Count);
    }

    private static Arrangement Arrange(Domain.Networks.Network network, Dictionary<string, Place> kept, ArrangementRequest request) =>
        new SceneArranger().Arrange(network, kept, NoLabels, request, null, TestContext.Current.CancellationToken);
}
