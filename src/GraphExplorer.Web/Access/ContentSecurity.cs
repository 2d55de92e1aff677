using System.Security.Cryptography;

namespace GraphExplorer.Web.Access;

/// <summary>The content security policy: everything comes from this site, and no script but our own runs.</summary>
internal static class ContentSecurity
{
    private const string NonceKey = "csp-nonce";
    private const int NonceBytes = 16;

    /// <summary>The nonce of this answer, for the few elements that need one.</summary>
    public static string Nonce(this HttpContext context) => (string)context.Items[NonceKey]!;

    /// <summary>Sends the policy with every answer.</summary>
    public static void UseContentSecurity(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Items[NonceKey] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/scalar") ? ReferencePolicy : Policy(nonce);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });

    // Fluent UI sets style attributes
    private static string Policy(string nonce) =>
        $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; "
        + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // the reference page of the API brings inline scripts and styles of its own; it shows no names from the store
    private const string ReferencePolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}
