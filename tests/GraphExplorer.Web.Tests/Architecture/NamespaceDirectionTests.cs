using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;
using GraphExplorer.Storage.Registration;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace GraphExplorer.Web.Tests.Architecture;

public sealed class NamespaceDirectionTests
{
    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader()
        .LoadAssemblies(typeof(INetworkStore).Assembly, typeof(Scene).Assembly, typeof(AskNetwork).Assembly, typeof(StoreRegistration).Assembly, typeof(Program).Assembly)
        .Build();

    [Fact]
    public void Assessments_KnowNothingOfExplorationsAndStores() =>
        Types().That().ResideInNamespaceMatching("GraphExplorer\\.Domain\\.(Assessments|Claims|Reviews|Relationships|Entities|Times)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching("GraphExplorer\\.Domain\\.(Explorations|Stores|Networks)"))
            .Check(Loaded);

    [Fact]
    public void UseCases_KnowNothingOfDoors() =>
        Types().That().ResideInNamespaceMatching("GraphExplorer\\.Application.*")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching("GraphExplorer\\.Web.*"))
            .Check(Loaded);

    [Fact]
    public void Pages_KnowNothingOfTheApi() =>
        Types().That().ResideInNamespaceMatching("GraphExplorer\\.Web\\.(Features|Shell|Canvas).*")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching("GraphExplorer\\.Web\\.Api.*"))
            .Check(Loaded);

    [Theory]
    [InlineData("Embedded", "Neo4j")]
    [InlineData("Neo4j", "Embedded")]
    [InlineData("Asking|Search|Ranking", "Embedded|Neo4j")]
    public void Stores_KnowNothingOfEachOther(string room, string others) =>
        Types().That().ResideInNamespaceMatching($"GraphExplorer\\.Storage\\.({room}).*")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($"GraphExplorer\\.Storage\\.({others}).*"))
            .Check(Loaded);

    [Fact]
    public void Doors_MeetStorageOnlyWhereItIsRegistered() =>
        Types().That().ResideInNamespaceMatching("GraphExplorer\\.(Web|Application).*")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching("GraphExplorer\\.Storage\\.(?!Registration).*"))
            .Check(Loaded);

    [Fact]
    public void TheCheck_SeesABreach() =>
        Assert.False(Types().That().ResideInNamespaceMatching("GraphExplorer\\.Application.*")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching("GraphExplorer\\.Domain.*"))
            .HasNoViolations(Loaded));
}
