namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>What a written file calls documents, speakers and entities.</summary>
internal sealed record FileWords(ReferenceWords Documents, ReferenceWords Speakers, ReferenceWords Entities);
