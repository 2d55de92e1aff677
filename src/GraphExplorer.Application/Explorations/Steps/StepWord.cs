using System.Reflection;
using System.Text.Json.Serialization;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>The word for a kind of step: the one that it has in JSON.</summary>
internal static class StepWord
{
    private static readonly Dictionary<Type, string> Words = typeof(Step)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(derived => derived.DerivedType, derived => (string)derived.TypeDiscriminator!);

    /// <summary>Such as <c>expand</c>.</summary>
    public static string Of(Step step) => Words[step.GetType()];
}
