using GraphExplorer.Application.Questions;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>The answer to a question, with a place for each of its entities.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Arrangement">The places.</param>
/// <param name="Title">What it is of, in a few words.</param>
public sealed record ArrangedQuestion(NetworkAnswer Answer, Arrangement Arrangement, string Title);
