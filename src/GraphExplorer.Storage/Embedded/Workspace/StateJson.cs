using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>States and changes of explorations as JSON.</summary>
internal static class StateJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new WordConverterFactory() },
    };

    /// <summary>A state as JSON.</summary>
    public static string Of(ExplorationState state) => JsonSerializer.Serialize(state, Options);

    /// <summary>A state from JSON.</summary>
    public static ExplorationState State(string json) => JsonSerializer.Deserialize<ExplorationState>(json, Options)!;

    /// <summary>A change as JSON.</summary>
    public static string Of(StateChange change) => JsonSerializer.Serialize(change, Options);

    /// <summary>A change from JSON.</summary>
    public static StateChange Change(string json) => JsonSerializer.Deserialize<StateChange>(json, Options)!;
}
