namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Something drawn, with its colours settled; places are relative to its group.</summary>
public abstract record Mark;
