using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Web.Tests.Features.Mappings;

/// <summary>Somebody else's database with two labels and two relationship types.</summary>
internal sealed class SmallForeignDatabase : IForeignDatabase
{
    private static readonly PropertySketch Passport = new("passport", ["STRING"], 1, 1, Constrained: true, ["A-1", "B/2"]);
    private static readonly PropertySketch Title = new("name", ["STRING"], 0.9, 0.9, Constrained: false, ["Ada Moreau"]);
    private static readonly PropertySketch Aliases = new("nick", ["LIST<STRING>"], 0.2, 1, Constrained: false, ["Ada"]);
    private static readonly PropertySketch Conf = new("conf", ["FLOAT"], 0.5, 0.4, Constrained: false, ["0.75"]);

    public static readonly SchemaSketch Schema = new(
        [
            new("Person", 1_200, [Passport, Title, Aliases], ["Suspect"]),
            new("Company", 40, [new("reg", ["INTEGER"], 1, 1, Constrained: false, ["7"]), Title], []),
            new("Log", 9, [], []),
        ],
        [
            new("ZORBS", 60, [new(["Person"], ["Company"], 1)], [Conf]),
            new("LOGGED", 3, [new(["Person"], ["Log"], 1)], []),
        ]);

    public SchemaSketch Sketch { get; set; } = Schema;

    public GraphExplorerException? Trouble { get; set; }

    public MappingTrial Trial { get; set; } = new(1_240, 55, [new("Person", 1_200, 3, 120, Indexed: true)], [new("ZORBS", 60, 55)], []);

    public List<Mapping> Tried { get; } = [];

    public string Address => "neo4j+http://localhost:7474/harbour";

    public Mapping? Mapping { get; set; }

    public Task<SchemaSketch> SketchAsync(CancellationToken cancel) => Trouble is null ? Task.FromResult(Sketch) : throw Trouble;

    public Task<MappingTrial> TryAsync(Mapping mapping, CancellationToken cancel)
    {
        Tried.Add(mapping);
        return Trouble is null ? Task.FromResult(Trial) : throw Trouble;
    }

    public Task UseAsync(Mapping mapping, CancellationToken cancel)
    {
        Mapping = mapping;
        return Task.CompletedTask;
    }
}
