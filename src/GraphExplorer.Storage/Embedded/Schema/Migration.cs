namespace GraphExplorer.Storage.Embedded.Schema;

/// <summary>A step forward of a file's tables.</summary>
/// <param name="Version">The version that the file has afterwards; 1 for the first.</param>
/// <param name="Sql">What is done, in one transaction.</param>
internal sealed record Migration(int Version, string Sql);
