using System.Text.Encodings.Web;
using System.Text.Json;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Web.Api.Json;

/// <summary>How the API writes and reads JSON.</summary>
internal static class ApiJson
{
    /// <summary>Camel case, words for closed lists, names in their own script; what is missing in a body is an error.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new WordConverterFactory());
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowOutOfOrderMetadataProperties = true;
    }
}
