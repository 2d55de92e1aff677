using GraphExplorer.Web.Shell;

namespace GraphExplorer.Web.Tests;

/// <summary>A name that a test sets.</summary>
public sealed class FixedAuthor : IAuthorName
{
    public string Name { get; private set; } = "Ada";

    public Task<string> GetAsync() => Task.FromResult(Name);

    public Task SetAsync(string name)
    {
        Name = name;
        return Task.CompletedTask;
    }
}
