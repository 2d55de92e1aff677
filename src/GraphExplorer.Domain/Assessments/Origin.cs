using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Assessments;

/// <summary>An independence group whose speakers are where support begins.</summary>
/// <param name="Group">The group; for the unnamed, <see cref="Speaker.UnnamedGroup"/>.</param>
/// <param name="Names">The speakers' names, ordinal order.</param>
/// <param name="ClaimIds">Its supporting claims.</param>
/// <param name="Sound">Whether one of them is sound.</param>
/// <param name="Strong">Whether one of them is strong.</param>
public sealed record Origin(string Group, IReadOnlyList<string> Names, IReadOnlyList<string> ClaimIds, bool Sound, bool Strong);
