namespace GraphExplorer.Web.Access;

/// <summary>Who writes, until sign-in comes: the local name that this browser keeps, else the one of the machine.</summary>
internal sealed class CurrentAuthor(IHttpContextAccessor http, DefaultAuthor machine)
{
    /// <summary>The cookie in which a browser keeps the name that was set on the page.</summary>
    public const string Cookie = "graphexplorer-author";

    /// <summary>The name.</summary>
    public string Name
    {
        get
        {
            var kept = http.HttpContext?.Request.Cookies[Cookie];
            return string.IsNullOrWhiteSpace(kept) ? machine.Name : Uri.UnescapeDataString(kept).Trim();
        }
    }
}
