namespace GraphExplorer.Scenes.Typefaces;

/// <summary>A piece of text of one direction.</summary>
/// <param name="Text">In the order of reading.</param>
/// <param name="RightToLeft">Its direction.</param>
internal sealed record BidiRun(string Text, bool RightToLeft);
