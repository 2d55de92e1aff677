using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Scenes;

namespace GraphExplorer.Web.Api.Bodies;

/// <summary>A question with the frame that its answer fills; what is missing is as in an address.</summary>
internal sealed record QuestionBody
{
    /// <summary>A name to search for.</summary>
    public string? Q { get; init; }

    /// <summary>Id of the entity to walk from.</summary>
    public string? Focus { get; init; }

    /// <summary>Id of an entity in the part that hangs together.</summary>
    public string? Component { get; init; }

    /// <summary>Id of an entity in the community.</summary>
    public string? Community { get; init; }

    /// <summary>How far.</summary>
    public int? Hops { get; init; }

    /// <summary>Kinds.</summary>
    public IReadOnlyList<EntityKind> Kind { get; init; } = [];

    /// <summary>Families.</summary>
    public IReadOnlyList<Family> Family { get; init; } = [];

    /// <summary>Ids of types.</summary>
    public IReadOnlyList<string> Type { get; init; } = [];

    /// <summary>Confidences.</summary>
    public IReadOnlyList<Confidence> Confidence { get; init; } = [];

    /// <summary>Contested or not.</summary>
    public bool? Contested { get; init; }

    /// <summary>Unsupported ties too.</summary>
    public bool Unsupported { get; init; }

    /// <summary>How many entities at most.</summary>
    public int? Limit { get; init; }

    /// <summary>Layout.</summary>
    public string? Layout { get; init; }

    /// <summary>The layout's seed.</summary>
    public int? Seed { get; init; }

    /// <summary>Width to fill.</summary>
    public int? Width { get; init; }

    /// <summary>Height to fill.</summary>
    public int? Height { get; init; }

    /// <summary>The question.</summary>
    public NetworkRequest Request() => new(
        Q, Focus, Hops ?? 1, new NetworkFilter(Kind, Family, Type, Confidence, Contested, Unsupported), Limit ?? NetworkQuestion.DefaultLimit, PartAround.Of(Component, Community));

    /// <summary>How its answer is laid out.</summary>
    public ArrangementRequest Arrangement() => ArrangementRequest.Of(Layout, Seed, Width, Height);
}
