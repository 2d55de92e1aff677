using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.Bundles;

/// <summary>Files of the page that are sent as one, made and packed once.</summary>
internal sealed class Bundle
{
    private readonly byte[] plain;
    private readonly byte[] packed;
    private readonly EntityTagHeaderValue tag;
    private readonly string type;

    /// <param name="text">What it holds.</param>
    /// <param name="type">Its media type.</param>
    public Bundle(string text, string type)
    {
        this.type = type;
        plain = Encoding.UTF8.GetBytes(text);
        packed = Packed(plain);
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(plain))}\"");
    }

    /// <summary>The answer to a request for it.</summary>
    public IResult Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!context.Request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "br" && coding.Quality != 0))
        {
            return Results.Bytes(plain, type, entityTag: tag);
        }

        headers.ContentEncoding = "br";
        return Results.Bytes(packed, type, entityTag: tag);
    }

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(plain);
        }

        return packed.ToArray();
    }
}
