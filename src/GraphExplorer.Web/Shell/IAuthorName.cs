namespace GraphExplorer.Web.Shell;

/// <summary>The name that this browser signs with, until sign-in comes.</summary>
public interface IAuthorName
{
    /// <summary>The name set on the page, else the machine's.</summary>
    Task<string> GetAsync();

    /// <summary>Keeps a name for this browser.</summary>
    Task SetAsync(string name);
}
