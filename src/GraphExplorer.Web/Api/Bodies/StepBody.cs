using System.Text.Json;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Web.Api.Bodies;

/// <summary>Reads a step out of the body of a request.</summary>
internal static class StepBody
{
    /// <summary>The step.</summary>
    /// <exception cref="InvalidRequestException">Its kind is not known, or something that belongs to it is missing.</exception>
    public static Step Read(JsonElement body, JsonSerializerOptions options)
    {
        var kind = body.ValueKind == JsonValueKind.Object && body.TryGetProperty("kind", out var word) && word.ValueKind == JsonValueKind.String ? word.GetString()! : "";
        if (!StepWord.All.Contains(kind))
        {
            throw new InvalidRequestException($"'kind' is '{kind}', which is no step.", $"Allowed are: {string.Join(", ", StepWord.All)}.");
        }

        try
        {
            return body.Deserialize<Step>(options)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidRequestException($"The step '{kind}' cannot be read: {fault.Message}", "See /openapi/v1.json for what belongs to it.");
        }
    }
}
