namespace GraphExplorer.Interchange.Items;

/// <summary>A speaker as a file refers to it.</summary>
/// <param name="Word">Its name; where it may not be made, its key or id does as well.</param>
/// <param name="MayBeMade">Whether one that nobody knows is made.</param>
public sealed record SpeakerMention(string Word, bool MayBeMade = false);
