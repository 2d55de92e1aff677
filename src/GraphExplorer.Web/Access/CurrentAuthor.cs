namespace GraphExplorer.Web.Access;

/// <summary>Who writes, until sign-in comes: the local name that this browser keeps, else the one of the machine.</summary>
internal sealed class CurrentAuthor(IHttpContextAccessor http, DefaultAuthor machine)
{
    /// <summary>The cookie in which a browser keeps the name that was set on the page.</summary>
    public const string Cookie = "graphexplorer-author";

    private const int Longest = 200;

    /// <summary>The name.</summary>
    public string Name
    {
        get
        {
            var kept = Uri.UnescapeDataString(http.HttpContext?.Request.Cookies[Cookie] ?? "").Trim();
            return IsName(kept) ? kept : machine.Name;
        }
    }

    /// <summary>Whether a page of this site could have set it.</summary>
    public static bool IsName(string? kept) =>
        !string.IsNullOrWhiteSpace(kept) && kept.Length <= Longest && !kept.Any(char.IsControl);
}
