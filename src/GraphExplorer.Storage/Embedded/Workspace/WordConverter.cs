using System.Text.Json;
using System.Text.Json.Serialization;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>Writes the values of a closed list as their words.</summary>
/// <typeparam name="T">The list.</typeparam>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Word.TryRead<T>(reader.GetString(), out var value) ? value : throw new JsonException($"{reader.GetString()} is not a known word.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word.Of(value));
}
