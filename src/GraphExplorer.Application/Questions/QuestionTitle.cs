using System.Globalization;
using GraphExplorer.Application.Parts;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Application.Questions;

/// <summary>What a question is about, in a few words.</summary>
public static class QuestionTitle
{
    /// <summary>Such as <c>Around Taliban</c>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="nameOf">The name of an entity that is shown, or null.</param>
    public static string Of(NetworkRequest question, Func<string, string?> nameOf) => question switch
    {
        { Focus: { } focus } => nameOf(focus) is { } name ? $"Around {name}" : "Exploration",
        { Query: not null } => "Exploration",
        { Part: { } part } => $"{(part.Kind is PartKind.Community ? "Community" : "Part")} around {nameOf(part.Entity) ?? "an entity"}",
        { Filter.Families: [var family] } => $"Ties of {Word.Of(family)}",
        { Filter.IsEmpty: false } => "Exploration",
        { Limit: NetworkQuestion.DefaultLimit or NetworkQuestion.MaxLimit } => "Whole network",
        _ => string.Create(CultureInfo.InvariantCulture, $"The {question.Limit:N0} best tied"),
    };
}
