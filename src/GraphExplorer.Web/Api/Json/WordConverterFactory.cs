using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphExplorer.Web.Api.Json;

/// <summary>Gives every closed list of the domain its words in JSON.</summary>
internal sealed class WordConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(typeToConvert))!;
}
