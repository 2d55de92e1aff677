using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphExplorer.Domain.Words;

/// <summary>Gives every closed list its words in JSON: in the API and in what is kept of explorations.</summary>
public sealed class WordConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(typeToConvert))!;
}
