using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphExplorer.Domain.Words;

/// <summary>Writes a value of a closed list as its word, and reads it back.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Word.TryRead<T>(word, out var value)
            ? value
            : throw new JsonException($"'{word}' is not known. Allowed are: {string.Join(", ", Word.All<T>())}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word.Of(value));
}
