using GraphExplorer.Application.Questions;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>What to draw: an exploration as it stands, or the answer to a question, laid out.</summary>
/// <param name="Exploration">Id of an exploration; then question and arrangement are not looked at. Null for a question.</param>
/// <param name="Question">The question.</param>
/// <param name="Arrangement">How its answer is laid out.</param>
/// <param name="Since">The mark of the scene of this exploration that is drawn already, or null.</param>
public sealed record PictureRequest(string? Exploration, NetworkRequest Question, ArrangementRequest Arrangement, string? Since = null);
