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

    public MappingTrial Trial { get; set; } = new(1_240, 55, [new("Person", 1_200, 3, 120, Indexed: true)], [new("ZORBS", 60, 55)], [])
    {
        LabelsLeftOut = [new("Log", 9)],
        TypesLeftOut = [new("LOGGED", 3)],
    };

    public List<Mapping> Tried { get; } = [];

    /// <summary>Why it does not let itself be counted, or null.</summary>
    public GraphExplorerException? TooLarge { get; set; }

    /// <summary>What does not fit when a mapping is to be used.</summary>
    public IReadOnlyList<MappingFault> Misfits { get; set; } = [];

    /// <summary>Where using a mapping waits, as for a large database.</summary>
    public Task Pause { get; set; } = Task.CompletedTask;

    public string Address => "neo4j+http://localhost:7474/harbour";

    public Mapping? Mapping { get; set; }

    public Task<SchemaSketch> SketchAsync(CancellationToken cancel) => Trouble is null ? Task.FromResult(Sketch) : throw Trouble;

    public Task<MappingTrial> TryAsync(Mapping mapping, CancellationToken cancel)
    {
        Tried.Add(mapping);
        return (Trouble ?? TooLarge) is { } fault ? Task.FromException<MappingTrial>(fault) : Task.FromResult(Trial);
    }

    public async Task<IReadOnlyList<MappingFault>> UseAsync(Mapping mapping, Func<CancellationToken, Task> keep, CancellationToken cancel)
    {
        await Pause;
        if (Trouble is not null)
        {
            throw Trouble;
        }

        if (Misfits.Count == 0)
        {
            await keep(cancel);
            Mapping = mapping;
        }

        return Misfits;
    }
}
