using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>States and changes of explorations as JSON.</summary>
internal static class StateJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new WordConverter<EntityKind>(), new WordConverter<Family>(), new WordConverter<Confidence>() },
    };

    /// <summary>A state as JSON.</summary>
    public static string Of(ExplorationState state) => JsonSerializer.Serialize(state, Options);

    /// <summary>A state from JSON, its lists in ordinal order.</summary>
    public static ExplorationState State(string json)
    {
        var state = JsonSerializer.Deserialize<ExplorationState>(json, Options)!;
        return state with { Shown = Ordinal(state.Shown), Hidden = Ordinal(state.Hidden), Labels = Ordinal(state.Labels) };
    }

    /// <summary>A change as JSON.</summary>
    public static string Of(StateChange change) => JsonSerializer.Serialize(change, Options);

    /// <summary>A change from JSON.</summary>
    public static StateChange Change(string json) => JsonSerializer.Deserialize<StateChange>(json, Options)!;

    private static ImmutableSortedDictionary<string, T> Ordinal<T>(ImmutableSortedDictionary<string, T> list) =>
        list.WithComparers(StringComparer.Ordinal);
}
