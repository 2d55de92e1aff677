using GraphExplorer.Web.Access;

namespace GraphExplorer.Web.Shell;

/// <summary>The name that this browser signs with, until sign-in comes.</summary>
internal sealed class AuthorName(PageScript script, DefaultAuthor machine) : IAuthorName
{
    private string? kept;

    /// <inheritdoc/>
    public async Task<string> GetAsync()
    {
        kept ??= await script.CookieAsync(CurrentAuthor.Cookie);
        return CurrentAuthor.IsName(kept) ? kept!.Trim() : machine.Name;
    }

    /// <inheritdoc/>
    public Task SetAsync(string name)
    {
        kept = name.Trim();
        return script.SetCookieAsync(CurrentAuthor.Cookie, kept);
    }
}
