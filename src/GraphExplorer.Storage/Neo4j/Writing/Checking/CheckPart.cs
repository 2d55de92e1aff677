namespace GraphExplorer.Storage.Neo4j.Writing.Checking;

/// <summary>
/// One thing that is looked at, some of it at a time, so that each statement stays small. Both statements take
/// <c>$after</c>, <c>$most</c> and the types, and give one column <c>row</c>, a list: the last id that they looked at, null at the
/// end, and how much was wrong.
/// </summary>
/// <param name="Find">Counts what is wrong.</param>
/// <param name="Mend">Makes it right; it begins behind the marker's lock, as <c>m</c>. Null where nothing in the database tells what is right.</param>
/// <param name="Fault">What is wrong, by its number, a sentence without its remedy.</param>
internal sealed record CheckPart(string Find, string? Mend, Func<long, string> Fault);
