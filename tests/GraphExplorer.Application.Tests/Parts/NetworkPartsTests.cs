using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Parts;

public sealed class NetworkPartsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Offer_OfANetwork_CountsFamiliesAndWhatHangsTogether()
    {
        using var temporary = await HubNetwork.StoredAsync();

        var offer = await temporary.Get<OfferParts>().RunAsync(null, Cancel);

        Assert.Equal(
            [
                new FamilyPart(Family.Alliance, new NetworkCounts(HubNetwork.Allies + 3, HubNetwork.Allies + 1)),
                new FamilyPart(Family.Rivalry, new NetworkCounts(HubNetwork.Leaves - HubNetwork.Allies + 1, HubNetwork.Leaves - HubNetwork.Allies + 1)),
            ],
            offer.Families.OrderBy(part => part.Family));
        // the pair apart is counted, but too small to be offered
        Assert.Equal(2, offer.ComponentTotal);
        Assert.Equal(new NamedPart(new PartAround(PartKind.Component, "hub"), "The hub", new NetworkCounts(HubNetwork.Leaves + 1, HubNetwork.Leaves + 1)), Assert.Single(offer.Components));
    }

    [Fact]
    public async Task Component_AroundAnyOfIt_IsThatPart_TheBestTiedFirstWhereThereAreTooMany()
    {
        using var temporary = await HubNetwork.StoredAsync();

        var pair = await AskAsync(temporary, new PartAround(PartKind.Component, "other"), 500);
        var best = await AskAsync(temporary, new PartAround(PartKind.Component, "leaf7"), 3);

        Assert.Equal(["one", "other"], Ids(pair).Order());
        Assert.Equal("Part around The other", pair.Title);
        Assert.Equal(["hub", $"leaf{HubNetwork.Leaves - 2}", $"leaf{HubNetwork.Leaves - 1}"], Ids(best));
    }

    private static async Task<ArrangedQuestion> AskAsync(TemporaryStore temporary, PartAround part, int limit) =>
        await temporary.Get<ArrangeQuestion>().RunAsync(NetworkRequest.Whole with { Part = part, Limit = limit }, ArrangementRequest.Default, null, Cancel);

    private static IEnumerable<string> Ids(ArrangedQuestion arranged) => arranged.Answer.Network.Entities.Select(entity => entity.Entity.Id);
}
