using System.Reflection;
using System.Text.Json.Serialization;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>The word for a kind of step: the one that it has in JSON.</summary>
public static class StepWord
{
    private static readonly Dictionary<Type, string> Words = typeof(Step)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(derived => derived.DerivedType, derived => (string)derived.TypeDiscriminator!);

    /// <summary>Every word, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Values.Order(StringComparer.Ordinal)];

    /// <summary>Such as <c>expand</c>.</summary>
    public static string Of(Step step) => Words[step.GetType()];
}
