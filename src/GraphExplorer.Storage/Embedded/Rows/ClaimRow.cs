using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>A claim with what the store keeps beside it.</summary>
/// <param name="Key">Row key.</param>
/// <param name="Document">Row key of its document.</param>
/// <param name="Chain">Row keys of its speakers.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Gone">Withdrawn, or corrected by a live claim about something else.</param>
/// <param name="By">Who recorded it, and when.</param>
internal sealed record ClaimRow(long Key, long Document, IReadOnlyList<long> Chain, Claim Claim, bool Gone, Authorship By);
