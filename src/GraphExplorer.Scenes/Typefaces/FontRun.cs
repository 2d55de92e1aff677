namespace GraphExplorer.Scenes.Typefaces;

/// <summary>A piece of text in one font and one direction.</summary>
/// <param name="Text">In the order of reading.</param>
/// <param name="Font">Null where no font has its characters.</param>
internal sealed record FontRun(string Text, DrawFont? Font);
