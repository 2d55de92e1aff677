using GraphExplorer.Domain.Documents;

namespace GraphExplorer.Interchange.Items;

/// <summary>A document as a file refers to it.</summary>
/// <param name="Word">Its title; where it may not be made, its key or id does as well.</param>
/// <param name="Publisher">Its publisher, where the file gives it.</param>
/// <param name="Handling">How a new one may be passed on.</param>
/// <param name="MayBeMade">Whether one that nobody knows is made.</param>
public sealed record DocumentMention(string Word, string? Publisher = null, Tlp Handling = Tlp.Clear, bool MayBeMade = false);
