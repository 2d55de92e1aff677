using System.Globalization;
using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Networks;
using Microsoft.AspNetCore.WebUtilities;

namespace GraphExplorer.Web.Canvas;

/// <summary>What an address asks for: an exploration, or a question.</summary>
/// <param name="Exploration">Id of the exploration, or null.</param>
/// <param name="Question">The question with its filters; looked at where there is no exploration.</param>
public sealed record AddressQuestion(string? Exploration, NetworkRequest Question)
{
    /// <summary>Reads the page's query string; what cannot be read is passed over, the canvas reports it.</summary>
    public static AddressQuestion Read(string address)
    {
        var query = QueryHelpers.ParseQuery(address);
        string? One(string name) => query.TryGetValue(name, out var values) ? values.FirstOrDefault() : null;
        int Number(string name, int otherwise) => int.TryParse(One(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
        return new AddressQuestion(
            One("exploration"),
            new NetworkRequest(One("q"), One("focus"), Number("hops", 1), AddressFilter.Read(address), Number("limit", NetworkQuestion.DefaultLimit), PartAround.Of(One("component"), One("community"))));
    }
}
