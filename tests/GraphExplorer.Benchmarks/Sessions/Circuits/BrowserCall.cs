namespace GraphExplorer.Benchmarks.Sessions.Circuits;

/// <summary>Something that the server asks of the browser.</summary>
/// <param name="Name">The function.</param>
/// <param name="Arguments">JSON.</param>
/// <param name="Target">Number of the object that it is asked of.</param>
/// <param name="WantsObject">Whether the answer is an object that stays in the browser.</param>
internal sealed record BrowserCall(string Name, string Arguments, long Target, bool WantsObject);
