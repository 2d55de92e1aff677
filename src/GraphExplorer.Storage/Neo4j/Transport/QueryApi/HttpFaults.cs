using System.Net;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>What HTTP itself tells, before any word of Neo4j, in the words of every wire.</summary>
internal static class HttpFaults
{
    /// <summary>What the status of an answer alone tells; null where its body is read for more.</summary>
    public static Exception? Of(Neo4jAddress address, HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => ServerFaults.Unauthorized(address),
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            new SendingException(ServerFaults.Unreachable(address, $"it answered HTTP {(int)status}")) { Lost = true },
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => ServerFaults.Unreachable(address, "what answers there sends us elsewhere"),
        _ => null,
    };

    /// <summary>An answer that is no success, and says nothing in Neo4j's words.</summary>
    public static SendingException Unexplained(Neo4jAddress address, HttpStatusCode status)
    {
        var broke = status >= HttpStatusCode.InternalServerError;
        return new SendingException(ServerFaults.Unexplained(address, (int)status)) { Again = broke || status == HttpStatusCode.TooManyRequests, Lost = broke };
    }

    /// <summary>What sending a request came to, where no answer began; null for what is none of HTTP's.</summary>
    /// <param name="address">Where it was sent.</param>
    /// <param name="fault">What was thrown.</param>
    /// <param name="sent">Whether it was the statement itself, and not the look before it.</param>
    /// <param name="limit">How long was waited.</param>
    public static SendingException? Of(Neo4jAddress address, Exception fault, bool sent, TimeSpan limit) => fault switch
    {
        HttpRequestException broken => new SendingException(ServerFaults.Unreachable(address, Discovery.Why(broken), broken))
        {
            Again = broken.HttpRequestError is not (HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.InvalidResponse),
            Lost = sent && broken.HttpRequestError is not (HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ConnectionError),
        },
        IOException broken => new SendingException(ServerFaults.Unreachable(address, "the connection broke", broken)) { Lost = sent },
        OperationCanceledException { InnerException: TimeoutException } => new SendingException(ServerFaults.Unreachable(address, "no connection came about in time")),
        OperationCanceledException => new SendingException(ServerFaults.TooSlow(address, limit)) { Again = false, Lost = sent },
        _ => null,
    };
}
