using System.Text.Json;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Web.Api.Bodies;

/// <summary>Reads a step out of the body of a request.</summary>
internal static class StepBody
{
    private const string Remedy = "See /openapi/v1.json for what belongs to it.";

    /// <summary>The step.</summary>
    /// <exception cref="InvalidRequestException">Its kind is not known, or something that belongs to it is missing.</exception>
    public static Step Read(JsonElement body, JsonSerializerOptions options)
    {
        try
        {
            CheckKind(body);
            if (HasGap(body))
            {
                throw new InvalidRequestException("The step has null in a list.", Remedy);
            }

            return body.Deserialize<Step>(options)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidRequestException($"The step cannot be read: {BodyFault.Of(fault)}", Remedy);
        }
        catch (InvalidOperationException)
        {
            // an escape that stands for half a character
            throw new InvalidRequestException("The step holds something that is no text.", Remedy);
        }
    }

    private static void CheckKind(JsonElement body)
    {
        var kind = body.ValueKind == JsonValueKind.Object && body.TryGetProperty("kind", out var word) && word.ValueKind == JsonValueKind.String ? word.GetString()! : "";
        if (!StepWord.All.Contains(kind))
        {
            throw new InvalidRequestException($"'kind' is '{kind}', which is no step.", $"Allowed are: {string.Join(", ", StepWord.All)}.");
        }
    }

    private static bool HasGap(JsonElement body) => body.ValueKind switch
    {
        JsonValueKind.Array => body.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Null || HasGap(item)),
        JsonValueKind.Object => body.EnumerateObject().Any(member => HasGap(member.Value)),
        _ => false,
    };
}
