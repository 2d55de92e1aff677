using GraphExplorer.Domain.Networks;
using Microsoft.AspNetCore.WebUtilities;

namespace GraphExplorer.Web.Canvas;

/// <summary>The filter that an address holds.</summary>
public static class AddressFilter
{
    /// <summary>Reads it; what cannot be read is passed over, the canvas reports it.</summary>
    /// <param name="address">The page's query string.</param>
    public static NetworkFilter Read(string address)
    {
        var query = QueryHelpers.ParseQuery(address);
        IReadOnlyList<string> All(string name) => query.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];
        bool? Flag(string name) => bool.TryParse(All(name) is [var word, ..] ? word : null, out var value) ? value : null;
        return new FilterWords(All("kind"), All("family"), All("type"), All("confidence"), Flag("contested"), Flag("unsupported") ?? false).ToFilter();
    }
}
