namespace GraphExplorer.Domain.Times;

/// <summary>The days that a date of some precision may mean.</summary>
/// <param name="Earliest">First of them.</param>
/// <param name="Latest">Last of them.</param>
public sealed record DayRange(DateOnly Earliest, DateOnly Latest);
