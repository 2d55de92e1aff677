using System.Reflection;
using System.Text.Json;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>The places that somebody composed for one network by hand: they hold as long as that network is what is shown.</summary>
public sealed class OpeningView
{
    private readonly Dictionary<string, Place> places;
    private readonly Dictionary<(string From, string Type, string To), double> labels;

    private OpeningView(Content content)
    {
        places = content.Places.ToDictionary(place => place.Name, place => new Place(place.X, place.Y), StringComparer.Ordinal);
        labels = content.Labels.ToDictionary(label => (label.From, label.Type, label.To), label => label.At);
    }

    /// <summary>That of the seed network, <c>seed/opening-view.json</c>.</summary>
    public static OpeningView Seed { get; } = Read();

    /// <summary>Its places for a network, or null where the network is another one by now.</summary>
    public Arrangement? Of(Network network)
    {
        if (network.Entities.Count != places.Count || !network.Entities.All(entity => places.ContainsKey(entity.Entity.Name)))
        {
            return null;
        }

        var names = network.Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Name, StringComparer.Ordinal);
        var at = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var tie in network.Relationships.Select(tie => tie.Relationship))
        {
            if (At(tie, names) is not { } place)
            {
                return null;
            }

            at[tie.Id] = place;
        }

        return new Arrangement(names.ToDictionary(pair => pair.Key, pair => places[pair.Value], StringComparer.Ordinal), at);
    }

    // the ends of a mutual tie are kept in the order of their ids, which the view does not know
    private double? At(Relationship tie, Dictionary<string, string> names)
    {
        var (from, to) = (names[tie.From], names[tie.To]);
        return labels.TryGetValue((from, tie.Type, to), out var at) ? at
            : labels.TryGetValue((to, tie.Type, from), out var back) ? 1 - back
            : null;
    }

    private static OpeningView Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("seed/opening-view.json")
            ?? throw new InvalidOperationException("seed/opening-view.json is not embedded in this assembly.");
        return new OpeningView(JsonSerializer.Deserialize<Content>(stream, JsonSerializerOptions.Web)!);
    }

    private sealed record Content(IReadOnlyList<PlacedName> Places, IReadOnlyList<PlacedLabel> Labels);

    private sealed record PlacedName(string Name, double X, double Y);

    private sealed record PlacedLabel(string From, string Type, string To, double At);
}
