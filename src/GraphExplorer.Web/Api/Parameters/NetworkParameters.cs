using System.ComponentModel;
using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using Microsoft.AspNetCore.Mvc;

namespace GraphExplorer.Web.Api.Parameters;

/// <summary>A question for a network in an address; a list is a repeated name.</summary>
internal record NetworkParameters
{
    /// <summary>A name to search for; its best match is the focus.</summary>
    [FromQuery(Name = "q"), Description("A name to search for; its best match is the focus.")]
    public string? Query { get; init; }

    /// <summary>Id of the entity to walk from.</summary>
    [FromQuery(Name = "focus"), Description("Id of the entity to walk from; without it and without q, the whole network.")]
    public string? Focus { get; init; }

    /// <summary>A part that hangs together.</summary>
    [FromQuery(Name = "component"), Description("Id of an entity: the part of the network that hangs together with it.")]
    public string? Component { get; init; }

    /// <summary>A community.</summary>
    [FromQuery(Name = "community"), Description("Id of an entity: the group around it that is tied among itself more than to others.")]
    public string? Community { get; init; }

    /// <summary>How far.</summary>
    [FromQuery(Name = "hops"), Description("How far to walk, 1 to 4; 1 by default.")]
    public int? Hops { get; init; }

    /// <summary>Kinds of entity.</summary>
    [FromQuery(Name = "kind"), Description("organization, person, event, place; met when either end is of it.")]
    public string[]? Kinds { get; init; }

    /// <summary>Families of type.</summary>
    [FromQuery(Name = "family"), Description("alliance, rivalry, structure, leadership, movement, covert, contact, action.")]
    public string[]? Families { get; init; }

    /// <summary>Types.</summary>
    [FromQuery(Name = "type"), Description("Ids of relationship types.")]
    public string[]? Types { get; init; }

    /// <summary>Confidences.</summary>
    [FromQuery(Name = "confidence"), Description("unassessed, low, moderate, high.")]
    public string[]? Confidences { get; init; }

    /// <summary>Contested or not.</summary>
    [FromQuery(Name = "contested"), Description("true for only contested ties, false for only uncontested ones.")]
    public bool? Contested { get; init; }

    /// <summary>Unsupported ties too.</summary>
    [FromQuery(Name = "unsupported"), Description("true for ties too on which there are claims and none supports.")]
    public bool? Unsupported { get; init; }

    /// <summary>How many entities at most.</summary>
    [FromQuery(Name = "limit"), Description("How many entities at most, 1 to 50000; 500 by default. Nearest first, then best tied, then by id.")]
    public int? Limit { get; init; }

    /// <summary>The request that these make.</summary>
    /// <exception cref="Domain.Faults.InvalidRequestException">A word is not known.</exception>
    public NetworkRequest Request() => new(
        Query,
        Focus,
        Hops ?? 1,
        new NetworkFilter(
            Words.Read<EntityKind>("kind", Kinds),
            Words.Read<Family>("family", Families),
            [.. (Types ?? []).Where(type => type.Length > 0).Distinct(StringComparer.Ordinal)],
            Words.Read<Confidence>("confidence", Confidences),
            Contested,
            Unsupported ?? false),
        Limit ?? NetworkQuestion.DefaultLimit,
        PartAround.Of(Component, Community));
}
