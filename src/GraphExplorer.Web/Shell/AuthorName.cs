namespace GraphExplorer.Web.Shell;

/// <summary>The name that this browser signs with, until sign-in comes.</summary>
internal sealed class AuthorName(PageScript script) : IAuthorName
{
    private const string Cookie = "graphexplorer-author";

    private string? kept;

    /// <inheritdoc/>
    public async Task<string> GetAsync()
    {
        kept ??= await script.CookieAsync(Cookie);
        return string.IsNullOrWhiteSpace(kept) ? Environment.UserName : kept;
    }

    /// <inheritdoc/>
    public Task SetAsync(string name)
    {
        kept = name.Trim();
        return script.SetCookieAsync(Cookie, kept);
    }
}
